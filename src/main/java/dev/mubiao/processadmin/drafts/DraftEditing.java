package dev.mubiao.processadmin.drafts;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Verb;
import dev.mubiao.processadmin.drafts.DraftEvent.ModelDraftRenamed;
import dev.mubiao.processadmin.drafts.DraftEvent.ModelDraftTakenOver;
import dev.mubiao.processadmin.drafts.ModelDraftState.Origin;
import dev.mubiao.shared.Refusal;
import dev.mubiao.workflow.engine.ModelScreening;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a draft is edited: by one window at a time, which keeps it as long as it gives signs of life. */
@Service
@Transactional
public class DraftEditing {

    private final ModelDrafts drafts;
    private final DraftStates states;
    private final ModelScreening screening;
    private final DraftTrail trail;
    private final Gate gate;

    DraftEditing(ModelDrafts drafts, DraftStates states, ModelScreening screening, DraftTrail trail, Gate gate) {
        this.drafts = drafts;
        this.states = states;
        this.screening = screening;
        this.trail = trail;
        this.gate = gate;
    }

    /** To edit if nobody else does, otherwise to read. @throws Refusal DENIED or NOT_FOUND */
    public OpenDraft open(Seat seat, DraftId id) {
        ModelDraft draft = locked(seat.actor(), id);
        boolean taken = draft.take(seat, trail.now());
        if (taken) {
            trail.passed(id);
        }
        return opened(draft, taken);
    }

    /** Only to read. @throws Refusal DENIED or NOT_FOUND */
    public OpenDraft read(Actor reader, DraftId id) {
        return opened(locked(reader, id), false);
    }

    /** To edit, whoever does. @throws Refusal DENIED or NOT_FOUND */
    public OpenDraft takeOver(Seat seat, DraftId id) {
        ModelDraft draft = locked(seat.actor(), id);
        Instant now = trail.now();
        draft.holder(now)
                .filter(holder -> !holder.loginName().equals(seat.actor().loginName()))
                .ifPresent(holder -> trail.record(
                        seat.actor(),
                        ModelDraftTakenOver::new,
                        id,
                        draft.name() + ": " + holder.loginName() + " → "
                                + seat.actor().loginName()));
        draft.give(seat, now);
        trail.passed(id);
        return opened(draft, true);
    }

    /**
     * @param known number of the saving that the change was made to
     * @return number of this one
     * @throws Refusal DENIED, NOT_FOUND, CONFLICT if another has the draft by now, or INVALID if the model holds what no
     *     model may
     */
    public long save(Seat seat, DraftId id, long known, String xml) {
        return change(seat, id, known, Origin.DRAWN, xml.getBytes(StandardCharsets.UTF_8))
                .saving();
    }

    /** Puts a file in the place of what was drawn. @throws Refusal as {@link #save} does */
    public OpenDraft replace(Seat seat, DraftId id, long known, byte[] file) {
        return opened(change(seat, id, known, Origin.UPLOADED, file), true);
    }

    /** Puts an earlier state in the place of the latest. @throws Refusal as {@link #save} does */
    public OpenDraft restore(Seat seat, DraftId id, long known, UUID state) {
        byte[] earlier = states.model(id, state).getBytes(StandardCharsets.UTF_8);
        return opened(change(seat, id, known, Origin.RESTORED, earlier), true);
    }

    /** @throws Refusal DENIED, NOT_FOUND, or INVALID if it is no name */
    public void rename(Actor by, DraftId id, String name) {
        ModelDraft draft = locked(by, id);
        String before = draft.name();
        draft.rename(Drafts.named(name));
        trail.record(by, ModelDraftRenamed::new, id, before + " → " + draft.name());
    }

    /** Whether the window still has the draft; if so, for some time more. @throws Refusal DENIED or NOT_FOUND */
    public boolean renew(Seat seat, DraftId id) {
        ModelDraft draft = locked(seat.actor(), id);
        boolean ours = draft.with(seat);
        if (ours) {
            draft.give(seat, trail.now());
        }
        return ours;
    }

    /** The window is closed: another may edit at once. */
    public void leave(Seat seat, DraftId id) {
        drafts.findLockedById(id.value()).filter(draft -> draft.with(seat)).ifPresent(draft -> {
            states.tell(draft);
            draft.letGo();
            trail.passed(id);
        });
    }

    /** The states that it had, the latest first. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public List<DraftState> history(Actor reader, DraftId id) {
        gate.check(reader, Verb.ADMINISTER);
        return states.list(id);
    }

    private ModelDraft change(Seat seat, DraftId id, long known, Origin origin, byte[] model) {
        ModelDraft draft = locked(seat.actor(), id);
        screening.screenDraft(model);
        Instant now = trail.now();
        draft.change(seat, known, now);
        states.keep(draft, origin, seat.actor(), new String(model, StandardCharsets.UTF_8), now);
        return draft;
    }

    private OpenDraft opened(ModelDraft draft, boolean editable) {
        return new OpenDraft(draft.facts(trail.now()), states.latest(draft.id()).model(), draft.saving(), editable);
    }

    private ModelDraft locked(Actor actor, DraftId id) {
        gate.check(actor, Verb.ADMINISTER);
        return drafts.findLockedById(id.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "modeler.draft.unknown"));
    }
}
