package dev.mubiao.engine.security;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** Refuses every script language to the engine, whatever is on the class path. */
final class RefusingScriptEngineResolver implements ScriptEngineResolver {

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        throw refused(factory.getEngineName());
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        throw refused("any");
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        throw refused(language);
    }

    private static SecurityException refused(String language) {
        return new SecurityException("scripts are not available in this engine: " + language);
    }
}
