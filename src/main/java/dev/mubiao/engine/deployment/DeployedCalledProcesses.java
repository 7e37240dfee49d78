package dev.mubiao.engine.deployment;

import dev.mubiao.bpmn.ModelRefused;
import dev.mubiao.bpmn.lint.CalledProcesses;
import dev.mubiao.bpmn.xml.ModelXmlReader;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Reads, for the lint, the latest deployed version of a called process, which is what a call runs; of a process whose
 * latest version is retired, nothing.
 */
@Component
class DeployedCalledProcesses implements CalledProcesses {

    private final ProcessVersions versions;
    private final ObjectProvider<RetiredVersions> retired;
    private final ModelXmlReader xml = new ModelXmlReader();

    DeployedCalledProcesses(ProcessVersions versions, ObjectProvider<RetiredVersions> retired) {
        this.versions = versions;
        this.retired = retired;
    }

    @Override
    public Optional<XmlNode> find(String key) {
        return versions.latest(key)
                .filter(version -> retired.stream().noneMatch(known -> known.retired(version)))
                .flatMap(this::read);
    }

    private Optional<XmlNode> read(String version) {
        try {
            return Optional.of(xml.read(versions.model(version)));
        } catch (ModelRefused refused) {
            // What the lint cannot read it cannot answer for.
            return Optional.empty();
        }
    }
}
