/** The public pages and the open data behind them: stateless, without log-in. */
@NullMarked
package dev.mubiao.publication.web;

import org.jspecify.annotations.NullMarked;
