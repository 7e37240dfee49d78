package dev.mubiao.processadmin.drafts;

import dev.mubiao.bpmn.vocabulary.ModelScreening;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.processadmin.drafts.ModelDraftEvent.ModelDraftCreated;
import dev.mubiao.processadmin.drafts.ModelDraftEvent.ModelDraftDeleted;
import dev.mubiao.processadmin.drafts.ModelDraftState.Origin;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Creates, lists and deletes drafts of process models. A model that contains what no model may contain is refused,
 * not stored.
 */
@Service("modelDraftService")
@Transactional
public class ModelDraftService {

    private final ModelDrafts drafts;
    private final ModelDraftHistory history;
    private final ModelScreening screening;
    private final Gate gate;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ModelDraftService(
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

    /** Those changed last come first. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public List<ModelDraftSummary> all(Actor reader) {
        gate.check(reader, Permission.ADMINISTER);
        Instant now = clock.instant();
        return drafts.findAllByOrderByChangedAtDesc().stream()
                .map(draft -> draft.summary(now))
                .toList();
    }

    /** Empty if there is none, or no more. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public Optional<ModelDraftSummary> find(Actor reader, ModelDraftId id) {
        gate.check(reader, Permission.ADMINISTER);
        return drafts.findById(id.value()).map(draft -> draft.summary(clock.instant()));
    }

    /** The model as it was saved last; who asks has asked the gate. @throws Refusal NOT_FOUND */
    @Transactional(readOnly = true)
    public String xml(ModelDraftId id) {
        if (!drafts.existsById(id.value())) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "processadmin.modeler.draft.unknown");
        }
        return history.latest(id).model();
    }

    /** @throws Refusal DENIED, or INVALID if the model holds what no model may */
    public ModelDraftId create(Actor by, String name, byte[] model) {
        return create(by, name, model, null);
    }

    /**
     * @param basedOn reference of the version that the model is from
     * @throws Refusal DENIED, or INVALID if the model holds what no model may
     */
    public ModelDraftId create(Actor by, String name, byte[] model, @Nullable String basedOn) {
        gate.check(by, Permission.ADMINISTER);
        ScreenedModel screened = screening.screen(model).requireAcceptedAsDraft();
        Instant now = clock.instant();
        ModelDraft draft = new ModelDraft(ModelDraftId.random(), named(name), basedOn, by.displayName(), now);
        drafts.saveAndFlush(draft);
        history.add(draft, Origin.CREATED, by, screened.xml(), now);
        events.publishEvent(new ModelDraftCreated(
                by.loginName(),
                now,
                draft.id().value(),
                new MessageText(
                        basedOn == null ? "processadmin.audit.draft.created" : "processadmin.audit.draft.createdFrom",
                        List.of(draft.name()))));
        return draft.id();
    }

    /** @throws Refusal DENIED, NOT_FOUND, or CONFLICT while somebody else edits it */
    public void delete(Actor by, ModelDraftId id) {
        gate.check(by, Permission.ADMINISTER);
        ModelDraft draft = drafts.findLockedById(id.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "processadmin.modeler.draft.unknown"));
        draft.holder(clock.instant())
                .filter(holder -> !holder.loginName().equals(by.loginName()))
                .ifPresent(holder -> {
                    throw new Refusal(Refusal.Kind.CONFLICT, "processadmin.modeler.draft.inUse", holder.displayName());
                });
        history.publish(draft);
        history.delete(id);
        drafts.delete(draft);
        events.publishEvent(new ModelDraftDeleted(
                by.loginName(),
                clock.instant(),
                id.value(),
                new MessageText("processadmin.audit.draft.deleted", List.of(draft.name()))));
    }

    static String named(String name) {
        String text = Cleaning.said(name);
        if (text.isEmpty() || text.length() > ModelDraft.LONGEST_NAME) {
            throw new Refusal(Refusal.Kind.INVALID, "processadmin.modeler.draft.name", ModelDraft.LONGEST_NAME);
        }
        return text;
    }
}
