/** The main job: what companies and clusters would get, from case files, as a report in Korean or English. */
package io.github.smartfactory.examples.quickstart;
