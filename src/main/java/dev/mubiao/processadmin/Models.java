package dev.mubiao.processadmin;

import dev.mubiao.processadmin.drafts.Drafts;
import dev.mubiao.workflow.engine.ProcessVersions;
import org.springframework.stereotype.Component;

/** Finds the BPMN of a model, whatever kind it is. */
@Component
public class Models {

    private final ProcessVersions versions;
    private final Drafts drafts;

    Models(ProcessVersions versions, Drafts drafts) {
        this.versions = versions;
        this.drafts = drafts;
    }

    /** Who asks has asked the gate. @throws Refusal NOT_FOUND */
    public String xml(ModelRef ref) {
        if (ref instanceof ModelRef.Version version) {
            return versions.xml(version.definition());
        }
        return drafts.xml(((ModelRef.Draft) ref).id());
    }
}
