package dev.mubiao.formmaker;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.formmaker.example.ExampleSheet;
import dev.mubiao.formmaker.proposal.FormProposal;
import dev.mubiao.formmaker.proposal.Proposal;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.forms.layout.InvalidDefinition;
import dev.mubiao.forms.versions.FormVersion;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridReader;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.ShownTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Proposes forms from filled examples. Nothing is saved. */
@Service
public class FormProposals {

    private final GridReader grids;
    private final Forms forms;
    private final FormAdministration administration;
    private final Gate gate;
    private final Clock clock;

    FormProposals(GridReader grids, Forms forms, FormAdministration administration, Gate gate, Clock clock) {
        this.grids = grids;
        this.forms = forms;
        this.administration = administration;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * @param example null is refused
     * @param blank the empty form, or null
     * @param naming without an id, one is made up that no form has, drafts among them
     * @param table of those with indicators in the example, from 1
     * @throws Refusal DENIED; INVALID if a file is missing, is an archive of several, cannot be read or shows no form
     */
    public Proposal of(
            Actor by, @Nullable SourceFile example, @Nullable SourceFile blank, FormProposal.Naming naming, int table) {
        FormProposal proposal = by(by);
        if (example == null) {
            throw new Refusal(Refusal.Kind.INVALID, "formmaker.proposal.missing");
        }
        DocumentGrid filled = grid(example);
        DocumentGrid empty = blank == null ? null : grid(blank);
        try {
            Proposal made = proposal.of(filled, empty, naming, table);
            String id = made.settings().id();
            return naming.made() && taken(by).contains(id)
                    ? proposal.of(filled, empty, naming.withId(RoleEdits.unused(id + "-", taken(by))), table)
                    : made;
        } catch (InvalidDefinition invalid) {
            throw incomplete(invalid);
        }
    }

    /** INVALID, since roles of cells make no form. */
    public static Refusal incomplete(InvalidDefinition invalid) {
        Refusal refusal = new Refusal(Refusal.Kind.INVALID, "formmaker.proposal.incomplete", invalid.text());
        refusal.initCause(invalid);
        return refusal;
    }

    private Set<String> taken(Actor by) {
        return administration.list(by).stream().map(FormVersion::id).collect(Collectors.toSet());
    }

    /** For changes of a proposal that was made. @throws Refusal DENIED */
    public FormProposal by(Actor by) {
        gate.check(by, Permission.ADMINISTER);
        return new FormProposal(
                forms.all(),
                LocalDate.ofInstant(clock.instant(), ShownTime.ZONE).getYear());
    }

    /** The example of a draft. @throws Refusal DENIED; INVALID if it cannot be read any more */
    public ExampleSheet sheet(Actor by, DraftExample example) {
        gate.check(by, Permission.ADMINISTER);
        return FormProposal.example(grid(example.file()), example.table());
    }

    private DocumentGrid grid(SourceFile file) {
        List<DocumentGrid> files = grids.read(file);
        if (files.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "formmaker.proposal.noIndicators", file.name());
        }
        if (files.size() > 1) {
            throw new Refusal(Refusal.Kind.INVALID, "formmaker.proposal.several", file.name(), files.size());
        }
        return files.get(0);
    }
}
