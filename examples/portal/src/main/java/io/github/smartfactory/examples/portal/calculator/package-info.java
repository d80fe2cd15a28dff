/** How much it would be: from the cost to the support, who pays what, why, and a picture of it. */
package io.github.smartfactory.examples.portal.calculator;
