package dev.mubiao.inbox.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.approval.Claims;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.WorkItem;
import java.util.function.Supplier;

/** Claims a task or releases it; of a task that somebody else claimed it says who. */
public class ClaimButton {

    private final Claims claims;
    private final Supplier<Actor> actor;
    private final PersonId reader;
    private final Runnable done;

    /**
     * @param actor reads anew in which capacities the reader acts, for each command
     * @param reader who sees the button
     */
    public ClaimButton(Claims claims, Supplier<Actor> actor, PersonId reader, Runnable done) {
        this.claims = claims;
        this.actor = actor;
        this.reader = reader;
        this.done = done;
    }

    public Component of(WorkItem item) {
        TaskId task = item.step().task();
        if (task == null) {
            return new Span();
        }
        if (item.state().halted()) {
            Span halted = new Span();
            halted.setText(halted.getTranslation("approval.suspension.state"));
            halted.addClassName("muted");
            return halted;
        }
        if (item.claimedBy() == null) {
            return button("inbox.claim", () -> claims.claim(actor.get(), task));
        }
        return item.claimedBy().equals(reader)
                ? button("inbox.release", () -> claims.release(actor.get(), task))
                : new Span(item.claimedByName() == null ? "" : item.claimedByName());
    }

    private Button button(String key, Runnable action) {
        Button button = new Button();
        button.setText(button.getTranslation(key));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        button.addClickListener(click -> {
            try {
                action.run();
            } catch (Refusal refusal) {
                Toasts.refusal(refusal);
            }
            done.run();
        });
        return button;
    }
}
