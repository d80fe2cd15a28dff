/** What all pages need: words in two languages, forms and what is wrong with them, templates, safety. */
package io.github.smartfactory.examples.portal.web;
