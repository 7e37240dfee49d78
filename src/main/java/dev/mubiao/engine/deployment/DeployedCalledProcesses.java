package dev.mubiao.engine.deployment;

import dev.mubiao.bpmn.ModelRefused;
import dev.mubiao.bpmn.lint.CalledProcesses;
import dev.mubiao.bpmn.xml.ModelXmlReader;
import dev.mubiao.bpmn.xml.XmlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Reads, for the lint, the latest deployed version of a called process, which is what a call runs. */
@Component
class DeployedCalledProcesses implements CalledProcesses {

    private final RepositoryService repository;
    private final ModelXmlReader xml = new ModelXmlReader();

    DeployedCalledProcesses(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public Optional<XmlNode> find(String key) {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        ProcessDefinition latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
        return Optional.ofNullable(latest).flatMap(version -> read(version.getId()));
    }

    private Optional<XmlNode> read(String version) {
        try (InputStream model = repository.getProcessModel(version)) {
            return Optional.of(xml.read(model.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ModelRefused refused) {
            // What the lint cannot read it cannot answer for.
            return Optional.empty();
        }
    }
}
