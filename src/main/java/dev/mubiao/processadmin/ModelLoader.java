package dev.mubiao.processadmin;

import dev.mubiao.engine.deployment.ProcessVersions;
import dev.mubiao.processadmin.drafts.ModelDraftService;
import org.springframework.stereotype.Component;

/** Loads the BPMN XML of a model, whether it is a draft or a version in the engine. Callers check access before. */
@Component
public class ModelLoader {

    private final ProcessVersions versions;
    private final ModelDraftService modelDraftService;

    ModelLoader(ProcessVersions versions, ModelDraftService modelDraftService) {
        this.versions = versions;
        this.modelDraftService = modelDraftService;
    }

    /** Who asks has asked the gate. @throws Refusal NOT_FOUND */
    public String xml(ModelRef ref) {
        if (ref instanceof ModelRef.Version version) {
            return versions.xml(version.definition());
        }
        return modelDraftService.xml(((ModelRef.Draft) ref).id());
    }
}
