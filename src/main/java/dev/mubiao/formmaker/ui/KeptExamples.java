package dev.mubiao.formmaker.ui;

import com.vaadin.flow.server.VaadinSession;
import dev.mubiao.formmaker.ProposalSteps;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The last few examples that a session works with, so that its windows share their steps and none that could not be saved is lost. */
final class KeptExamples extends LinkedHashMap<String, ProposalSteps> {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Each may be as large as a document. */
    static final int MOST = 3;

    private KeptExamples() {}

    private static Map<String, ProposalSteps> all() {
        VaadinSession session = VaadinSession.getCurrent();
        KeptExamples kept = session.getAttribute(KeptExamples.class);
        if (kept == null) {
            kept = new KeptExamples();
            session.setAttribute(KeptExamples.class, kept);
        }
        return kept;
    }

    /** Null if there is none for this form any more. */
    static @Nullable ProposalSteps of(String form) {
        return all().get(form);
    }

    static void keep(String form, ProposalSteps steps) {
        all().remove(form);
        all().put(form, steps);
    }

    static void forget(String form) {
        all().remove(form);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, ProposalSteps> eldest) {
        return size() > MOST;
    }
}
