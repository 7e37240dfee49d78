package dev.mubiao.engine.security;

import org.camunda.bpm.engine.ArtifactFactory;

/** Refuses to create an object of any class that a model names. */
final class RefusingArtifactFactory implements ArtifactFactory {

    @Override
    public <T> T getArtifact(Class<T> type) {
        throw new SecurityException("models cannot create objects: " + type.getName());
    }
}
