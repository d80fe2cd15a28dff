/** How many requests the portal answers, and how long they take. */
package io.github.smartfactory.examples.portal.load;
