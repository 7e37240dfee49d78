package dev.mubiao.workflow.engine;

import org.camunda.bpm.engine.ArtifactFactory;

/** A model that names a class gets no object of it. */
final class NoForeignClasses implements ArtifactFactory {

    @Override
    public <T> T getArtifact(Class<T> type) {
        throw new SecurityException("models cannot create objects: " + type.getName());
    }
}
