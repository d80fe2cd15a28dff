/** What the packages share and users never see. */
package io.github.smartfactory.support.internal;
