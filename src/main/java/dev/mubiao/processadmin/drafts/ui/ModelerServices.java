package dev.mubiao.processadmin.drafts.ui;

import dev.mubiao.bpmn.importer.BpmnImporter;
import dev.mubiao.bpmn.lint.ModelLint;
import dev.mubiao.bpmn.vocabulary.ModelScreening;
import dev.mubiao.processadmin.drafts.ModelDraftEditing;
import dev.mubiao.processadmin.drafts.OpenModelers;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The services that the modeler view needs. */
@Component
record ModelerServices(
        ModelDraftEditing editing,
        OpenModelers open,
        ModelScreening screening,
        ModelLint lint,
        BpmnImporter importer,
        ModelerSettingsFactory settingsFactory,
        Clock clock) {}
