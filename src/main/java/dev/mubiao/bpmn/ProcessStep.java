package dev.mubiao.bpmn;

/**
 * One step of a model: the key and the name of its user task, and its settings. Needed wherever steps of a version or
 * the expected steps of a target are listed.
 */
public record ProcessStep(String key, String name, StepSettings settings) {}
