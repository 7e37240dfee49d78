package dev.mubiao.processadmin.ui;

import dev.mubiao.processadmin.drafts.DraftEditing;
import dev.mubiao.workflow.engine.Intake;
import dev.mubiao.workflow.engine.ModelLint;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the modeler works with. */
@Component
record ModelerTools(DraftEditing editing, ModelLint lint, Intake intake, ModelerChoices choices, Clock clock) {}
