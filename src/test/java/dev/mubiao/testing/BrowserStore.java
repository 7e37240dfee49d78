package dev.mubiao.testing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import elemental.json.Json;
import java.util.ArrayList;
import java.util.List;

/** The store of the browser in which forms keep what is typed, for pages that are open without a browser. */
public final class BrowserStore {

    private BrowserStore() {}

    /**
     * Answers a form that asks for what was left of it. What else was sent to the browser is gone after that.
     *
     * @param form its name, without the person's
     * @param left as kept-form.js says
     */
    public static void answer(String form, String left) {
        pending().stream()
                .filter(call -> call.getInvocation().getExpression().contains("this.open("))
                .filter(call -> call.getInvocation().getParameters().toString().contains("." + form))
                .findFirst()
                .orElseThrow()
                .complete(Json.instance().parse(left));
    }

    /** What was sent to the browser since the last look, with its arguments. */
    public static List<String> sent() {
        return pending().stream()
                .map(call -> call.getInvocation().getExpression()
                        + call.getInvocation().getParameters())
                .toList();
    }

    private static List<PendingJavaScriptInvocation> pending() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return new ArrayList<>(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations());
    }
}
