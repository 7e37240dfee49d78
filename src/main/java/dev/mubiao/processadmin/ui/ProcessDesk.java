package dev.mubiao.processadmin.ui;

import dev.mubiao.processadmin.Models;
import dev.mubiao.processadmin.drafts.Drafts;
import dev.mubiao.processadmin.releases.FourEyes;
import dev.mubiao.processadmin.releases.Releases;
import dev.mubiao.processadmin.releases.VersionList;
import org.springframework.stereotype.Component;

/** What the page of versions and drafts works with. */
@Component
record ProcessDesk(VersionList versions, Releases releases, FourEyes fourEyes, Drafts drafts, Models models) {}
