package dev.mubiao.processadmin.releases;

import dev.mubiao.directory.Directory;
import dev.mubiao.forms.Forms;
import dev.mubiao.shared.Refusal;
import dev.mubiao.workflow.engine.LintFinding;
import dev.mubiao.workflow.engine.ModelLint;
import dev.mubiao.workflow.engine.ModelScreening;
import java.util.List;
import org.springframework.stereotype.Component;

/** What has to hold before a model may be put into use. */
@Component
class ReleaseChecks {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 2000;
    private static final int MOST_UNITS = 2000;

    private final ModelScreening screening;
    private final ModelLint lint;
    private final Directory directory;
    private final Forms forms;

    ReleaseChecks(ModelScreening screening, ModelLint lint, Directory directory, Forms forms) {
        this.screening = screening;
        this.lint = lint;
        this.directory = directory;
        this.forms = forms;
    }

    /** @throws Refusal INVALID, or NOT_FOUND for a unit that is not there */
    void check(Proposal proposal) {
        checkWords(proposal);
        screening.screen(proposal.model());
        List<LintFinding> errors =
                lint.of(proposal.model()).stream().filter(LintFinding::blocks).toList();
        if (!errors.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "releases.lint", errors.size(), errors.get(0));
        }
    }

    /** All but the model. */
    void checkWords(Proposal proposal) {
        if (proposal.note().isEmpty() || proposal.note().length() > LONGEST_NOTE) {
            throw new Refusal(Refusal.Kind.INVALID, "releases.note.required", LONGEST_NOTE);
        }
        if (proposal.name().isEmpty() || proposal.name().length() > LONGEST_NAME) {
            throw new Refusal(Refusal.Kind.INVALID, "releases.name.required", LONGEST_NAME);
        }
        ReleaseScope scope = proposal.scope();
        if (scope.units().size() > MOST_UNITS) {
            throw new Refusal(Refusal.Kind.INVALID, "releases.units.tooMany", MOST_UNITS);
        }
        scope.units().forEach(directory::unit);
        scope.forms().stream()
                .filter(form -> forms.find(form).isEmpty())
                .findFirst()
                .ifPresent(form -> {
                    throw new Refusal(Refusal.Kind.INVALID, "releases.form.unknown", form);
                });
        boolean special = !scope.general() || proposal.from() != null;
        if (proposal.part() && special) {
            throw new Refusal(Refusal.Kind.INVALID, "releases.part.scope");
        }
    }
}
