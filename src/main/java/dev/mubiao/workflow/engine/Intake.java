package dev.mubiao.workflow.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Takes models in that other tools drew: what a process of the portal cannot have is left away or written otherwise,
 * each with a line that says so. Nothing is kept here; the user sees the lines and agrees, or does not.
 */
@Component
public class Intake {

    private final ModelScreening screening;

    Intake(ModelScreening screening) {
        this.screening = screening;
    }

    /** @throws ModelRefused with the reasons, if nothing can be made of it */
    public ForeignModel read(byte[] file) {
        IntakeChanges changes = new IntakeChanges();
        XmlNode root = new ForeignXml(changes).read(file);
        if (screening.fits(file) && ForeignDiagram.complete(root)) {
            return new ForeignModel(List.of(), new String(file, StandardCharsets.UTF_8));
        }
        if (!root.name().equals("bpmn:definitions")) {
            throw new ModelRefused(List.of(ModelProblem.of(ForeignParts.local(root), null, "root")));
        }
        new ForeignIds(changes).tidy(root);
        XmlNode process = new ForeignProcess(changes).clean(root);
        new ForeignDiagram(changes).tidy(root, process);
        String xml = ModelXml.write(root);
        screening.screenDraft(xml.getBytes(StandardCharsets.UTF_8));
        return new ForeignModel(changes.all(), xml);
    }
}
