/** The HTTP API of process administration: lint of a model, list of versions, comparison, release. */
@NullMarked
package dev.mubiao.processadmin.web;

import org.jspecify.annotations.NullMarked;
