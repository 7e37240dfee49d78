package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.shared.Money;
import dev.mubiao.shared.MoneyUnit;
import dev.mubiao.uikit.Formats;

/** One line about what is under review: unit, amount, revision, who submitted it and when. */
class TargetFacts extends Div {

    TargetFacts(Review review) {
        addClassName("facts");
        fact(review.unitName());
        review.target()
                .total()
                .map((Money total) -> getTranslation("inbox.facts.total", total.format(MoneyUnit.YUAN)))
                .ifPresent(this::fact);
        fact(getTranslation(
                "inbox.facts.revision",
                review.revision().number(),
                review.revision().submitterName(),
                Formats.minute(review.revision().submittedAt())));
        Span digest = new Span("SHA-256 " + review.revision().sha256().substring(0, 12) + "…");
        digest.setTitle(review.revision().sha256());
        digest.addClassName("muted");
        add(digest);
    }

    private void fact(String text) {
        add(new Span(text));
    }
}
