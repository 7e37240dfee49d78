package dev.mubiao.formmaker;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.formmaker.proposal.FormProposal;
import dev.mubiao.formmaker.proposal.Proposal;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridReader;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.ShownTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Proposes forms from filled examples. Nothing is saved. */
@Service
public class FormProposals {

    private final GridReader grids;
    private final Forms forms;
    private final Gate gate;
    private final Clock clock;

    FormProposals(GridReader grids, Forms forms, Gate gate, Clock clock) {
        this.grids = grids;
        this.forms = forms;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * @param example null is refused
     * @param blank the empty form, or null
     * @throws Refusal DENIED; INVALID if a file is missing, cannot be read or shows no form
     */
    public Proposal of(Actor by, @Nullable SourceFile example, @Nullable SourceFile blank, FormProposal.Naming naming) {
        FormProposal proposal = by(by);
        if (example == null) {
            throw new Refusal(Refusal.Kind.INVALID, "formmaker.proposal.missing");
        }
        return proposal.of(grid(example), blank == null ? null : grid(blank), naming);
    }

    /** For changes of a proposal that was made. @throws Refusal DENIED */
    public FormProposal by(Actor by) {
        gate.check(by, Permission.ADMINISTER);
        return new FormProposal(
                forms.all(),
                LocalDate.ofInstant(clock.instant(), ShownTime.ZONE).getYear());
    }

    private DocumentGrid grid(SourceFile file) {
        List<DocumentGrid> files = grids.read(file);
        if (files.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "formmaker.proposal.noIndicators", file.name());
        }
        return files.get(0);
    }
}
