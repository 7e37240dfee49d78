package dev.mubiao.bpmn.importer;

import dev.mubiao.bpmn.importer.BpmnImportChange.Kind;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import java.util.List;

/**
 * A model that another tool drew, as it would be taken in.
 *
 * @param changes what had to change, in the order of the file; empty if it fits as it is
 * @param model as it would be kept
 */
public record BpmnImport(List<BpmnImportChange> changes, ScreenedModel model) {

    public BpmnImport {
        changes = List.copyOf(changes);
    }

    /** Whether it fits as it is. */
    public boolean fits() {
        return changes.isEmpty();
    }

    /** Work of machines that would become steps of people; without the user's agreement it cannot be taken in. */
    public List<BpmnImportChange> conversions() {
        return changes.stream()
                .filter(change -> change.kind() == Kind.CONVERTED)
                .toList();
    }
}
