/** What reforms would do to a population of firms: from CSV, Parquet or a generator to tables and charts. */
package io.github.smartfactory.examples.scenarios;
