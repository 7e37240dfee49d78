package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.Component;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.formmaker.FormTrial;
import dev.mubiao.formmaker.ProposalSteps;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.print.PrintedForm;
import dev.mubiao.targets.print.PrintedFormView;
import dev.mubiao.targets.sheet.SheetPreviews;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Shows what comes of a form that is being made: its empty sheet and print, and how files are read with it. */
@Service
class DraftPreviews {

    private final FormTrial trial;
    private final SheetPreviews sheets;
    private final CurrentActor currentActor;

    DraftPreviews(FormTrial trial, SheetPreviews sheets, CurrentActor currentActor) {
        this.trial = trial;
        this.sheets = sheets;
        this.currentActor = currentActor;
    }

    /** A target of the form without any value: as it is filled in, and as it is printed. */
    record Empty(Component sheet, Component print) {}

    Empty empty(ProposalSteps steps) {
        FormDefinition form = steps.now().definition();
        FormVariant variant = form.ofOwnOffice().variants().get(0);
        TargetContent content = TargetContent.empty(form.key(variant.kind())).withYear(new BudgetYear(form.year()));
        return new Empty(sheets.of(variant, content), new PrintedFormView(PrintedForm.of(variant, content)));
    }

    /** The example; nothing if it is not recognised. */
    Optional<FormTrial.Read> read(ProposalSteps steps) {
        return trial.example(
                currentActor.get(),
                steps.draft(),
                steps.example().file(),
                steps.now().sheet());
    }

    /** Another file. */
    FormTrial.Result read(ProposalSteps steps, String name, byte[] file) {
        return trial.of(currentActor.get(), steps.draft().id(), steps.draft().version(), name, file);
    }
}
