package dev.mubiao.bpmn.importer;

import dev.mubiao.bpmn.ModelProblem;
import dev.mubiao.bpmn.ModelRefused;
import dev.mubiao.bpmn.vocabulary.ModelScreening;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.bpmn.xml.ModelXmlWriter;
import dev.mubiao.bpmn.xml.XmlNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Imports models that other tools wrote: what a process of the portal cannot have is removed or converted, and each
 * change is listed. Nothing is stored here; the user sees the list and accepts it or does not.
 */
public class BpmnImporter {

    private final ModelScreening screening;

    public BpmnImporter(ModelScreening screening) {
        this.screening = screening;
    }

    /** @throws ModelRefused with the reasons, if nothing can be made of it */
    public BpmnImport read(byte[] file) {
        ScreenedModel asItIs = screening.screen(file);
        if (asItIs.acceptedAsDraft()
                && asItIs.root().filter(BpmnImportDiagram::complete).isPresent()) {
            return new BpmnImport(List.of(), asItIs);
        }
        BpmnImportLog changes = new BpmnImportLog();
        XmlNode root = new BpmnImportReader(changes).read(file);
        if (!root.name().equals("bpmn:definitions")) {
            throw new ModelRefused(List.of(ModelProblem.of(root.localName(), null, "root")));
        }
        new BpmnImportIds(changes).tidy(root);
        XmlNode process = new BpmnImportProcess(changes).clean(root);
        new BpmnImportDiagram(changes).tidy(root, process);
        String xml = ModelXmlWriter.write(root);
        ScreenedModel model = screening.screen(xml.getBytes(StandardCharsets.UTF_8));
        return new BpmnImport(changes.all(), model.requireAcceptedAsDraft());
    }
}
