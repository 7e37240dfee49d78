package dev.mubiao.processadmin.drafts;

import dev.mubiao.bpmn.vocabulary.ModelScreening;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.drafts.ModelDraftEvent.ModelDraftRenamed;
import dev.mubiao.processadmin.drafts.ModelDraftEvent.ModelDraftTakenOver;
import dev.mubiao.processadmin.drafts.ModelDraftState.Origin;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Editing of drafts under a lock: one session at a time, which keeps the lock as long as its browser sends
 * heartbeats.
 */
@Service
@Transactional
public class ModelDraftEditing {

    private final ModelDrafts drafts;
    private final ModelDraftHistory history;
    private final ModelScreening screening;
    private final Gate gate;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ModelDraftEditing(
            ModelDrafts drafts,
            ModelDraftHistory history,
            ModelScreening screening,
            Gate gate,
            Clock clock,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.history = history;
        this.screening = screening;
        this.gate = gate;
        this.clock = clock;
        this.events = events;
    }

    /** To edit if nobody else does, otherwise to read. @throws Refusal DENIED or NOT_FOUND */
    public OpenedModelDraft open(ModelEditingSession session, ModelDraftId id) {
        ModelDraft draft = locked(session.actor(), id);
        boolean taken = draft.tryLock(session, clock.instant());
        if (taken) {
            events.publishEvent(new ModelDraftLockChanged(id));
        }
        return opened(draft, taken);
    }

    /** Only to read. @throws Refusal DENIED or NOT_FOUND */
    public OpenedModelDraft read(Actor reader, ModelDraftId id) {
        return opened(locked(reader, id), false);
    }

    /** Who has it, and what is known of it besides its model. @throws Refusal DENIED or NOT_FOUND */
    public ModelDraftSummary summary(Actor reader, ModelDraftId id) {
        return locked(reader, id).summary(clock.instant());
    }

    /** To edit, whoever does. @throws Refusal DENIED or NOT_FOUND */
    public OpenedModelDraft takeOver(ModelEditingSession session, ModelDraftId id) {
        ModelDraft draft = locked(session.actor(), id);
        Instant now = clock.instant();
        draft.holder(now)
                .filter(holder -> !holder.loginName().equals(session.actor().loginName()))
                .ifPresent(holder -> events.publishEvent(new ModelDraftTakenOver(
                        session.actor().loginName(),
                        now,
                        id.value(),
                        new MessageText(
                                "processadmin.audit.draft.takenOver",
                                List.of(draft.name(), holder.displayName(), holder.loginName())))));
        draft.lock(session, now);
        events.publishEvent(new ModelDraftLockChanged(id));
        return opened(draft, true);
    }

    /**
     * @param known number of the saving that the change was made to
     * @return number of this one
     * @throws Refusal DENIED, NOT_FOUND, CONFLICT if another has the draft by now, or INVALID if the model holds what no
     *     model may
     */
    public long save(ModelEditingSession session, ModelDraftId id, long known, ScreenedModel model) {
        return change(session, id, known, Origin.DRAWN, model).saving();
    }

    /** Puts a file in the place of what was drawn. @throws Refusal as {@link #save} does */
    public OpenedModelDraft replace(ModelEditingSession session, ModelDraftId id, long known, ScreenedModel file) {
        return opened(change(session, id, known, Origin.UPLOADED, file), file, true);
    }

    /** Puts an earlier state in the place of the latest. @throws Refusal as {@link #save} does */
    public OpenedModelDraft restore(ModelEditingSession session, ModelDraftId id, long known, UUID state) {
        ScreenedModel earlier = screened(history.model(id, state));
        return opened(change(session, id, known, Origin.RESTORED, earlier), earlier, true);
    }

    /** @throws Refusal DENIED, NOT_FOUND, or INVALID if it is no name */
    public void rename(Actor by, ModelDraftId id, String name) {
        ModelDraft draft = locked(by, id);
        String before = draft.name();
        draft.rename(ModelDraftService.named(name));
        events.publishEvent(new ModelDraftRenamed(
                by.loginName(),
                clock.instant(),
                id.value(),
                new MessageText("processadmin.audit.draft.renamed", List.of(before, draft.name()))));
    }

    /** Whether the window still has the draft; if so, for some time more. @throws Refusal DENIED or NOT_FOUND */
    public boolean renew(ModelEditingSession session, ModelDraftId id) {
        ModelDraft draft = locked(session.actor(), id);
        boolean ours = draft.isLockedBy(session.window());
        if (ours) {
            draft.lock(session, clock.instant());
        }
        return ours;
    }

    /** The window is closed: another may edit at once, whatever rights its person has by now. */
    public void leave(UUID window, ModelDraftId id) {
        drafts.findLockedById(id.value())
                .filter(draft -> draft.isLockedBy(window))
                .ifPresent(draft -> {
                    history.publish(draft);
                    draft.unlock();
                    events.publishEvent(new ModelDraftLockChanged(id));
                });
    }

    /** The states that it had, the latest first. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public List<ModelDraftStateSummary> history(Actor reader, ModelDraftId id) {
        gate.check(reader, Permission.ADMINISTER);
        return history.list(id);
    }

    private ModelDraft change(
            ModelEditingSession session, ModelDraftId id, long known, Origin origin, ScreenedModel model) {
        ModelDraft draft = locked(session.actor(), id);
        model.requireAcceptedAsDraft();
        Instant now = clock.instant();
        draft.change(session, known, now);
        history.add(draft, origin, session.actor(), model.xml(), now);
        return draft;
    }

    /** What was stored is screened once more, since it may be older than what the screening now refuses. */
    private OpenedModelDraft opened(ModelDraft draft, boolean editable) {
        return opened(draft, screened(history.latest(draft.id()).model()), editable);
    }

    private OpenedModelDraft opened(ModelDraft draft, ScreenedModel model, boolean editable) {
        return new OpenedModelDraft(draft.summary(clock.instant()), model, draft.saving(), editable);
    }

    private ScreenedModel screened(String stored) {
        return screening.screen(stored.getBytes(StandardCharsets.UTF_8));
    }

    private ModelDraft locked(Actor actor, ModelDraftId id) {
        gate.check(actor, Permission.ADMINISTER);
        return drafts.findLockedById(id.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "processadmin.modeler.draft.unknown"));
    }
}
