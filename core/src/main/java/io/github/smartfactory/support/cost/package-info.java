/** What a project costs, before anybody pays for it. */
package io.github.smartfactory.support.cost;
