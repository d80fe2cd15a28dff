/** The planner of clusters: members, their own factories and a shared system, and what the whole gets. */
package io.github.smartfactory.examples.portal.cluster;
