package dev.mubiao.documents;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.content.FormMove;
import dev.mubiao.targets.content.TargetContent;
import org.springframework.stereotype.Component;

/**
 * Which version of its form a table becomes a draft of: whatever version the document followed, the newest one of its
 * kind that is offered for its year and the unit.
 */
@Component
class ImportedForms {

    private final Forms forms;

    ImportedForms(Forms forms) {
        this.forms = forms;
    }

    /**
     * The content in that version; what the version has no cell for is among what found no field.
     *
     * @throws Refusal INVALID if no version of the form is offered for the kind, year and unit
     */
    TargetContent begin(BudgetUnit unit, TargetContent content) {
        FormDefinition form = forms.offered(
                        content.formId(),
                        content.kind(),
                        content.year(),
                        unit.id().value())
                .orElseThrow(() -> notOffered(unit, content));
        return FormMove.to(form.key(content.kind()), content, forms).content();
    }

    private Refusal notOffered(BudgetUnit unit, TargetContent content) {
        Object name =
                forms.find(content.formId()).<Object>map(FormDefinition::name).orElse(content.formId());
        return new Refusal(
                Refusal.Kind.INVALID,
                "documents.import.notOffered",
                name,
                content.year() == null ? "" : content.year().toString(),
                unit.name());
    }
}
