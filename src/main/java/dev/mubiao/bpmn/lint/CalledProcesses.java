package dev.mubiao.bpmn.lint;

import dev.mubiao.bpmn.xml.XmlNode;
import java.util.Optional;

/**
 * Finds the models of the processes that a model calls. The module that knows what is deployed implements it.
 */
@FunctionalInterface
public interface CalledProcesses {

    /**
     * The model that a call runs now.
     *
     * @param key the key of a process, which there may be or not
     * @return the root of the model's file; empty if no process has the key
     */
    Optional<XmlNode> find(String key);
}
