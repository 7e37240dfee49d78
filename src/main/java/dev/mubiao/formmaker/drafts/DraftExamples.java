package dev.mubiao.formmaker.drafts;

import dev.mubiao.directory.Actor;
import dev.mubiao.formmaker.DraftExample;
import dev.mubiao.formmaker.FormAdministration;
import dev.mubiao.formmaker.FormDraftClosed;
import dev.mubiao.formmaker.FormProposals;
import dev.mubiao.formmaker.ProposalSteps;
import dev.mubiao.formmaker.drafts.DraftExampleTable.Draft;
import dev.mubiao.formmaker.proposal.Proposal;
import dev.mubiao.forms.catalogue.FormYaml;
import dev.mubiao.forms.layout.InvalidDefinition;
import dev.mubiao.forms.versions.FormState;
import dev.mubiao.forms.versions.FormVersion;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts that are made from examples. The example and the steps are kept until the draft is released or given up, or
 * nobody has changed it for thirty days; the draft stays then.
 */
@Service
@Transactional
public class DraftExamples {

    static final Duration KEPT = Duration.ofDays(30);

    /** Of no row. */
    private static final long NO_LOCK = -1;

    private final DraftExampleTable table;
    private final FormAdministration administration;
    private final FormProposals proposals;
    private final Clock clock;

    DraftExamples(DraftExampleTable table, FormAdministration administration, FormProposals proposals, Clock clock) {
        this.table = table;
        this.administration = administration;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** A draft of what was proposed. @throws dev.mubiao.platform.Refusal as {@link FormAdministration#create} */
    public ProposalSteps begin(Actor by, DraftExample example, Proposal proposal) {
        FormVersion draft = administration.create(by, FormYaml.write(proposal.definition()));
        ProposalSteps steps = new ProposalSteps(example, proposal, draft);
        table.add(draft(draft), new DraftExampleTable.Row(example, KeptSteps.of(steps), written(draft)), purgeAt());
        return steps;
    }

    /** Writes the draft as the steps have it, and the steps. @throws dev.mubiao.platform.Refusal as {@link FormAdministration#save} */
    public void save(Actor by, ProposalSteps steps) {
        FormVersion last = steps.draft();
        FormVersion saved = administration.save(
                by,
                last.id(),
                last.version(),
                last.lock(),
                FormYaml.write(steps.now().definition()));
        KeptSteps kept = KeptSteps.of(steps);
        if (!table.write(draft(saved), kept, written(saved), purgeAt())) {
            table.add(draft(saved), new DraftExampleTable.Row(steps.example(), kept, written(saved)), purgeAt());
        }
        steps.saved(saved);
    }

    /** Whether a draft can be changed by its example. @throws dev.mubiao.platform.Refusal DENIED */
    @Transactional(readOnly = true)
    public List<FormVersion> drafts(Actor by) {
        List<Draft> kept = table.all();
        return administration.list(by).stream()
                .filter(form -> form.state() == FormState.DRAFT && kept.contains(draft(form)))
                .toList();
    }

    /**
     * The steps that led to a draft; nothing if its example is not kept.
     *
     * @throws dev.mubiao.platform.Refusal DENIED, NOT_FOUND; INVALID if this program cannot read the example, or
     *     makes no form of it
     */
    @Transactional(readOnly = true)
    public Optional<ProposalSteps> find(Actor by, String form) {
        FormVersion draft = administration.find(by, form, null);
        if (draft.state() != FormState.DRAFT) {
            return Optional.empty();
        }
        return table.find(draft(draft)).map(row -> steps(by, draft, row));
    }

    private ProposalSteps steps(Actor by, FormVersion draft, DraftExampleTable.Row row) {
        try {
            List<Proposal> all = row.steps().proposals(proposals.sheet(by, row.example()), proposals.by(by));
            int at = row.steps().at();
            boolean unchanged = written(draft).equals(row.writtenAt());
            String text = FormYaml.write(all.get(at).definition());
            return new ProposalSteps(row.example(), all, at, unchanged ? draft : overtaken(draft, text));
        } catch (InvalidDefinition invalid) {
            throw FormProposals.incomplete(invalid);
        }
    }

    /** As the steps have it: another one has written the draft since, so that it cannot be saved unasked. */
    private static FormVersion overtaken(FormVersion draft, String text) {
        return new FormVersion(
                draft.id(),
                draft.version(),
                draft.state(),
                draft.validity(),
                text,
                draft.history(),
                draft.proposal(),
                NO_LOCK);
    }

    @EventListener
    void on(FormDraftClosed closed) {
        table.remove(new Draft(closed.form(), closed.version()));
    }

    private static Draft draft(FormVersion form) {
        return new Draft(form.id(), form.version());
    }

    /** As databases keep it. */
    static Instant written(FormVersion form) {
        return form.history().written().at().truncatedTo(ChronoUnit.MICROS);
    }

    private Instant purgeAt() {
        return clock.instant().plus(KEPT);
    }
}
