package dev.mubiao.processadmin;

import dev.mubiao.engine.deployment.ProcessVersions;
import dev.mubiao.processadmin.drafts.ModelDraftService;
import dev.mubiao.processadmin.releases.Releases;
import org.springframework.stereotype.Component;

/** Loads the BPMN XML of a model, whether it is a draft, a version in the engine or a proposal. Callers check access before. */
@Component
public class ModelLoader {

    private final ProcessVersions versions;
    private final ModelDraftService modelDraftService;
    private final Releases releases;

    ModelLoader(ProcessVersions versions, ModelDraftService modelDraftService, Releases releases) {
        this.versions = versions;
        this.modelDraftService = modelDraftService;
        this.releases = releases;
    }

    /** Who asks has asked the gate. @throws Refusal NOT_FOUND */
    public String xml(ModelRef ref) {
        if (ref instanceof ModelRef.Version version) {
            return versions.xml(version.definition());
        }
        if (ref instanceof ModelRef.Proposal proposal) {
            return releases.xml(proposal.release());
        }
        return modelDraftService.xml(((ModelRef.Draft) ref).id());
    }
}
