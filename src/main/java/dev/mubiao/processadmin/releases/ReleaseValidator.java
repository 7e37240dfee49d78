package dev.mubiao.processadmin.releases;

import dev.mubiao.bpmn.lint.CheckedModel;
import dev.mubiao.bpmn.lint.LintFinding;
import dev.mubiao.bpmn.lint.ModelLint;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.directory.Directory;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.DateBounds;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Cleaning;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks what has to hold before a model may be released. */
@Component
class ReleaseValidator {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 2000;
    private static final int MOST_UNITS = 2000;

    private final ModelLint lint;
    private final Directory directory;
    private final Forms forms;

    ReleaseValidator(ModelLint lint, Directory directory, Forms forms) {
        this.lint = lint;
        this.directory = directory;
        this.forms = forms;
    }

    /** @throws Refusal INVALID, or NOT_FOUND for a unit that is not there */
    CheckedModel check(ReleaseProposal releaseProposal) {
        checkWords(releaseProposal);
        CheckedModel model = lint.check(
                releaseProposal.model().requireAccepted(),
                releaseProposal.scope().forms());
        refuse(model.errors());
        return model;
    }

    /**
     * What must hold of an approval whenever it is put into use, also if it was proposed or in use before: reviews may
     * have been exempted since, or parts changed.
     *
     * @throws Refusal INVALID
     */
    void checkWays(ScreenedModel approval, ReleaseScope scope) {
        refuse(lint.ofWays(approval, scope.forms()).stream()
                .filter(LintFinding::blocks)
                .toList());
    }

    private static void refuse(List<LintFinding> errors) {
        if (!errors.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "processadmin.releases.lint",
                    errors.size(),
                    errors.get(0).text());
        }
    }

    /** Why a proposal or a withdrawal is refused or asked for. @throws Refusal INVALID if nothing is said, or too much */
    static String reason(String why) {
        String reason = Cleaning.said(why);
        checkNote(reason);
        return reason;
    }

    private static void checkNote(String note) {
        if (note.isEmpty() || note.length() > LONGEST_NOTE) {
            throw new Refusal(Refusal.Kind.INVALID, "processadmin.releases.note.required", LONGEST_NOTE);
        }
    }

    /** All but the model. */
    void checkWords(ReleaseProposal releaseProposal) {
        checkNote(releaseProposal.note());
        if (releaseProposal.name().isEmpty() || releaseProposal.name().length() > LONGEST_NAME) {
            throw new Refusal(Refusal.Kind.INVALID, "processadmin.releases.name.required", LONGEST_NAME);
        }
        ReleaseScope scope = releaseProposal.scope();
        if (scope.units().size() > MOST_UNITS) {
            throw new Refusal(Refusal.Kind.INVALID, "processadmin.releases.units.tooMany", MOST_UNITS);
        }
        scope.units().forEach(directory::unit);
        scope.forms().stream()
                .filter(form -> forms.find(form).isEmpty())
                .findFirst()
                .ifPresent(form -> {
                    throw new Refusal(Refusal.Kind.INVALID, "processadmin.releases.form.unknown", form);
                });
        Instant from = releaseProposal.from();
        if (from != null) {
            DateBounds.check(from);
        }
        boolean special = !scope.general() || from != null;
        if (releaseProposal.part() && special) {
            throw new Refusal(Refusal.Kind.INVALID, "processadmin.releases.part.scope");
        }
    }
}
