package dev.mubiao.bpmn.importer;

import dev.mubiao.bpmn.ModelConventions;
import dev.mubiao.bpmn.ModelProblem;
import dev.mubiao.bpmn.ModelRefused;
import dev.mubiao.bpmn.vocabulary.ModelScreening;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.bpmn.xml.ModelXmlWriter;
import dev.mubiao.bpmn.xml.XmlNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Imports models that other tools wrote: what a process of the portal cannot have is removed or converted, and each
 * change is listed. Nothing is stored here; the user sees the list and accepts it or does not.
 */
public class BpmnImporter {

    private final ModelScreening screening;

    public BpmnImporter(ModelScreening screening) {
        this.screening = screening;
    }

    /**
     * As the process that targets start on; a file that fits as it is keeps its key.
     *
     * @throws ModelRefused with the reasons, if nothing can be made of it
     */
    public BpmnImport read(byte[] file) {
        ScreenedModel asItIs = screening.screen(file);
        Optional<XmlNode> fitting = asItIs.root()
                .filter(root -> asItIs.acceptedAsDraft() && asItIs.timesUnderstood())
                .filter(BpmnImportDiagram::complete);
        if (fitting.isPresent()) {
            if (!BpmnImportProcess.hasStep(fitting.get())) {
                throw BpmnImportProcess.refused(fitting.get(), "noStep");
            }
            return new BpmnImport(List.of(), asItIs, Optional.empty());
        }
        return read(file, ModelConventions.APPROVAL_KEY);
    }

    /**
     * As a process that others call under a key.
     *
     * @throws ModelRefused with the reasons, if nothing can be made of it
     */
    public BpmnImport read(byte[] file, String key) {
        BpmnImportLog changes = new BpmnImportLog();
        XmlNode root = new BpmnImportReader(changes).read(file);
        if (!root.name().equals("bpmn:definitions")) {
            throw new ModelRefused(List.of(ModelProblem.of(root.localName(), null, "root")));
        }
        new BpmnImportIds(changes).tidy(root);
        Optional<String> ownKey = BpmnImportProcess.preferred(root)
                .map(XmlNode::id)
                .filter(ModelConventions::isKey)
                .filter(id -> !id.equals(ModelConventions.APPROVAL_KEY));
        XmlNode process = new BpmnImportProcess(changes, key).clean(root);
        new BpmnImportDiagram(changes).tidy(root, process);
        String xml = ModelXmlWriter.write(root);
        ScreenedModel model = screening.screen(xml.getBytes(StandardCharsets.UTF_8));
        return new BpmnImport(changes.all(), model.requireAcceptedAsDraft(), ownKey);
    }
}
