package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Formats;
import dev.mubiao.uikit.Tone;
import dev.mubiao.workflow.Possible;
import dev.mubiao.workflow.Signer;
import dev.mubiao.workflow.engine.StepVerb;
import java.util.List;

/** Who has to sign at the open steps, and what those signed who have. */
class SignersList extends Div {

    SignersList(List<Possible.StepSigners> steps) {
        addClassName("signers");
        steps.forEach(step -> add(new H3(step.step()), step.signers().isEmpty() ? pile(step) : people(step)));
    }

    private Component pile(Possible.StepSigners step) {
        String role = step.pile().map(this::getTranslation).orElse("");
        return new Paragraph(step.claimedBy()
                .map(name -> getTranslation("verbs.signers.claimed", role, name))
                .orElseGet(() -> getTranslation("verbs.signers.pile", role)));
    }

    private UnorderedList people(Possible.StepSigners step) {
        return new UnorderedList(step.signers().stream().map(this::line).toArray(ListItem[]::new));
    }

    private ListItem line(Signer signer) {
        Span name = new Span(signer.name());
        name.addClassName("timeline-who");
        Div head = new Div(
                state(signer), name, new Span(getTranslation(signer.kind().key())));
        head.addClassName("timeline-head");
        signer.signedName()
                .filter(by -> !by.equals(signer.name()))
                .ifPresent(by -> head.add(new Span(getTranslation("verbs.signers.by", by))));
        signer.grade().ifPresent(grade -> head.add(new Span(getTranslation(grade.key()))));
        signer.signedAt().ifPresent(at -> {
            Span when = new Span(Formats.minute(at));
            when.addClassName("muted");
            head.add(when);
        });
        ListItem item = new ListItem(head);
        if (!signer.opinion().isEmpty()) {
            Paragraph opinion = new Paragraph(signer.opinion());
            opinion.addClassName("timeline-opinion");
            item.add(opinion);
        }
        return item;
    }

    private Badge state(Signer signer) {
        return switch (signer.state()) {
            case OPEN -> badge(signer, Tone.INFO, VaadinIcon.CLOCK);
            case WAITING -> badge(signer, Tone.NEUTRAL, VaadinIcon.HOURGLASS);
            case REMOVED -> badge(signer, Tone.NEUTRAL, VaadinIcon.MINUS_CIRCLE_O);
            case SIGNED -> {
                String verb = signer.verb()
                        .map(signed -> getTranslation("workflow.act." + signed))
                        .orElse("");
                boolean agreed =
                        signer.verb().filter(signed -> signed == StepVerb.AGREE).isPresent();
                yield new Badge(
                        verb, agreed ? Tone.SUCCESS : Tone.WARNING, agreed ? VaadinIcon.CHECK : VaadinIcon.REPLY);
            }
        };
    }

    private Badge badge(Signer signer, Tone tone, VaadinIcon icon) {
        return new Badge(getTranslation(signer.state().key()), tone, icon);
    }
}
