/**
 * The nodes and sequence flows of a model as graphs: what follows what, what lies in a scope, and whether a scope
 * can deadlock; the checks, the lint and the importer need it.
 */
@NullMarked
package dev.mubiao.bpmn.graph;

import org.jspecify.annotations.NullMarked;
