package dev.mubiao.processadmin.drafts;

import dev.mubiao.directory.Actor;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.drafts.ModelDraftEvent.ModelDraftChanged;
import dev.mubiao.processadmin.drafts.ModelDraftState.Origin;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The history of drafts: the latest state is the draft's model, an older one can be restored. */
@Component
class ModelDraftHistory {

    static final int MOST = 100;

    private final ModelDraftStates states;
    private final ApplicationEventPublisher events;

    ModelDraftHistory(ModelDraftStates states, ApplicationEventPublisher events) {
        this.states = states;
        this.events = events;
    }

    ModelDraftState latest(ModelDraftId draft) {
        return states.findFirstByDraftOrderByNumberDesc(draft.value()).orElseThrow();
    }

    void add(ModelDraft draft, Origin origin, Actor author, String model, Instant at) {
        Optional<ModelDraftState> latest =
                states.findFirstByDraftOrderByNumberDesc(draft.id().value());
        if (origin == Origin.DRAWN
                && latest.filter(state -> state.takesIn(author, at)).isPresent()) {
            latest.get().draw(model, at);
            return;
        }
        latest.ifPresent(state -> publish(draft, state));
        long number = latest.map(ModelDraftState::number).orElse(0L) + 1;
        ModelDraftState state = new ModelDraftState(draft.id(), number, origin, author, model, at);
        states.save(state);
        if (origin != Origin.DRAWN) {
            publish(draft, state);
        }
        if (number > MOST) {
            states.deleteUpTo(draft.id().value(), number - MOST + 1);
        }
    }

    List<ModelDraftStateSummary> list(ModelDraftId draft) {
        return states.list(draft.value());
    }

    /** @throws Refusal NOT_FOUND if the draft has no such state, or no more */
    String model(ModelDraftId draft, UUID state) {
        return states.findById(state)
                .filter(found -> found.of(draft))
                .map(ModelDraftState::model)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "processadmin.modeler.history.gone"));
    }

    void delete(ModelDraftId draft) {
        states.flush();
        states.deleteAll(draft.value());
    }

    /** Puts into the audit trail what was drawn last, unless it has it. */
    void publish(ModelDraft draft) {
        publish(draft, latest(draft.id()));
    }

    private void publish(ModelDraft draft, ModelDraftState state) {
        if (state.published()) {
            return;
        }
        state.markPublished();
        states.findFirstByDraftAndNumberLessThanOrderByNumberDesc(draft.id().value(), state.number())
                .ifPresent(before -> events.publishEvent(new ModelDraftChanged(
                        state.authorLogin(),
                        state.savedAt(),
                        draft.id().value(),
                        new MessageText(
                                "processadmin.audit.draft.changed." + state.origin(),
                                List.of(draft.name(), ModelChangeWords.between(before.model(), state.model()))))));
    }
}
