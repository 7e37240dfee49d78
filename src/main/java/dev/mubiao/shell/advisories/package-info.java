/**
 * Compares the libraries in the program with known advisories, from a file and without a network: those that the program
 * comes with, or newer ones that an operator has brought along.
 */
@NullMarked
@NamedInterface("advisories")
package dev.mubiao.shell.advisories;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
