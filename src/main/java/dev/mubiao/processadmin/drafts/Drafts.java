package dev.mubiao.processadmin.drafts;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Verb;
import dev.mubiao.processadmin.drafts.DraftEvent.ModelDraftCreated;
import dev.mubiao.processadmin.drafts.DraftEvent.ModelDraftDeleted;
import dev.mubiao.processadmin.drafts.ModelDraftState.Origin;
import dev.mubiao.shared.Refusal;
import dev.mubiao.workflow.engine.ModelScreening;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The drafts of process models. They are hostile until proven, too: none is stored that holds what no model may. */
// The drafts of targets have the plain name.
@Service("modelDraftService")
@Transactional
public class Drafts {

    private final ModelDrafts drafts;
    private final DraftStates states;
    private final ModelScreening screening;
    private final DraftTrail trail;
    private final Gate gate;

    Drafts(ModelDrafts drafts, DraftStates states, ModelScreening screening, DraftTrail trail, Gate gate) {
        this.drafts = drafts;
        this.states = states;
        this.screening = screening;
        this.trail = trail;
        this.gate = gate;
    }

    /** Those changed last come first. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public List<DraftFacts> all(Actor reader) {
        gate.check(reader, Verb.ADMINISTER);
        Instant now = trail.now();
        return drafts.findAllByOrderByChangedAtDesc().stream()
                .map(draft -> draft.facts(now))
                .toList();
    }

    /** Empty if there is none, or no more. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public Optional<DraftFacts> find(Actor reader, DraftId id) {
        gate.check(reader, Verb.ADMINISTER);
        return drafts.findById(id.value()).map(draft -> draft.facts(trail.now()));
    }

    /** The model as it was saved last; who asks has asked the gate. @throws Refusal NOT_FOUND */
    @Transactional(readOnly = true)
    public String xml(DraftId id) {
        if (!drafts.existsById(id.value())) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "modeler.draft.unknown");
        }
        return states.latest(id).model();
    }

    /** @throws Refusal DENIED, or INVALID if the model holds what no model may */
    public DraftId create(Actor by, String name, byte[] model) {
        return create(by, name, model, null);
    }

    /**
     * @param basedOn reference of the version that the model is from
     * @throws Refusal DENIED, or INVALID if the model holds what no model may
     */
    public DraftId create(Actor by, String name, byte[] model, @Nullable String basedOn) {
        gate.check(by, Verb.ADMINISTER);
        screening.screenDraft(model);
        ModelDraft draft = new ModelDraft(DraftId.random(), named(name), basedOn, by.displayName(), trail.now());
        drafts.saveAndFlush(draft);
        states.keep(draft, Origin.CREATED, by, new String(model, StandardCharsets.UTF_8), trail.now());
        trail.record(by, ModelDraftCreated::new, draft.id(), basedOn == null ? name : name + " ← " + basedOn);
        return draft.id();
    }

    /** @throws Refusal DENIED, NOT_FOUND, or CONFLICT while somebody else edits it */
    public void delete(Actor by, DraftId id) {
        gate.check(by, Verb.ADMINISTER);
        ModelDraft draft = drafts.findLockedById(id.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "modeler.draft.unknown"));
        draft.holder(trail.now())
                .filter(holder -> !holder.loginName().equals(by.loginName()))
                .ifPresent(holder -> {
                    throw new Refusal(Refusal.Kind.CONFLICT, "modeler.draft.inUse", holder.displayName());
                });
        states.tell(draft);
        states.forget(id);
        drafts.delete(draft);
        trail.record(by, ModelDraftDeleted::new, id, draft.name());
    }

    static String named(String name) {
        String text = name.strip();
        if (text.isEmpty() || text.length() > ModelDraft.LONGEST_NAME) {
            throw new Refusal(Refusal.Kind.INVALID, "modeler.draft.name", ModelDraft.LONGEST_NAME);
        }
        return text;
    }
}
