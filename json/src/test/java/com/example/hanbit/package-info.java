/** Somebody's own records, as far away from the library as a user is. */
@NullMarked
package com.example.hanbit;

import org.jspecify.annotations.NullMarked;
