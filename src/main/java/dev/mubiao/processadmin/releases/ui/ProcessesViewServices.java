package dev.mubiao.processadmin.releases.ui;

import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.processadmin.ModelLoader;
import dev.mubiao.processadmin.drafts.ModelDraftService;
import dev.mubiao.processadmin.exemptions.ReviewExemptionService;
import dev.mubiao.processadmin.releases.FourEyesSetting;
import dev.mubiao.processadmin.releases.IndependenceSetting;
import dev.mubiao.processadmin.releases.Releases;
import dev.mubiao.processadmin.releases.SecondPerson;
import dev.mubiao.processadmin.releases.VersionList;
import org.springframework.stereotype.Component;

/** The services that the view of versions and drafts needs. */
@Component
record ProcessesViewServices(
        VersionList versions,
        Releases releases,
        FourEyesSetting fourEyes,
        IndependenceSetting independence,
        SecondPerson secondPerson,
        ModelDraftService drafts,
        ModelLoader models,
        ReleasePreparation preparation,
        ReviewExemptionService exemptions,
        Forms forms) {}
