package dev.mubiao.bpmn.importer;

import dev.mubiao.bpmn.importer.BpmnImportChange.Kind;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import java.util.List;
import java.util.Optional;

/**
 * A model that another tool drew, as it would be taken in.
 *
 * @param changes what had to change, in the order of the file; empty if it fits as it is
 * @param model as it would be kept
 * @param ownKey the key that its process has in the file, under which others could call it; empty if it has none that
 *     they could, or if the file fits as it is
 */
public record BpmnImport(List<BpmnImportChange> changes, ScreenedModel model, Optional<String> ownKey) {

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
