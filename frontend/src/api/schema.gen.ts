// Generated from the contract; never edited.
import type { ProblemError } from "./problem";
export interface paths {
    "/auth/bootstrap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the first platform administrator from the one-time link */
        post: operations["bootstrapPlatform"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/code-login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a one-time code or the ticket shown by staff */
        post: operations["loginWithCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a one-time code to a mobile number
         * @description The answer is the same whether or not the number is known.
         */
        post: operations["requestSignInCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a password
         * @description Five failures lock the account for 15 minutes; failures, not successes, also count per address.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the login session */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchange the refresh cookie for a new access token */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own account, memberships and rights */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change own name or language */
        patch: operations["changeMe"];
        trace?: never;
    };
    "/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password
         * @description Needs a proof of identity within five minutes; other login sessions end.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/reauthentication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove the identity again before a sensitive step */
        post: operations["reauthenticate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own login sessions */
        get: operations["listMySessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of the own login sessions */
        delete: operations["endMySession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin setting up a second factor */
        post: operations["startTotp"];
        /** Remove the second factor */
        delete: operations["removeTotp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/totp/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finish setting up a second factor */
        post: operations["confirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The park, its role flags and the duties they switch on */
        get: operations["getPark"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Applications, oldest first */
        get: operations["listApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/applications/{application_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An application with everything needed to decide it */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/applications/{application_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve, return for supplement or reject */
        post: operations["decideApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened in the park, newest first */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/audit-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recompute the park's audit chain */
        get: operations["verifyAuditChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/buildings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Buildings */
        get: operations["listBuildings"];
        put?: never;
        /** Add a building */
        post: operations["addBuilding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/data-sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What regulators may see of the park */
        get: operations["listSharingItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/data-sharing/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Allow or withhold one item */
        put: operations["changeSharingItem"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a colleague the roles of an absent one until a date */
        post: operations["appointDeputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/document-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinds of documents and their fields */
        get: operations["listDocumentKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Export a list as CSV or XLSX in the background */
        post: operations["startExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a file is */
        get: operations["getFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/files/{file_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a file */
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** State that the park does something, which switches its duties on */
        post: operations["addParkFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/flags/{flag_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** State that the park no longer does something */
        post: operations["endParkFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/group-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Operator groups that may read the park's roll-up */
        get: operations["listGroupGrants"];
        put?: never;
        /** Let an operator group read the park's roll-up */
        post: operations["grantGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/group-grants/{group_grant_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a group's right to read */
        post: operations["endGroupGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand all open work of one colleague to another in one action */
        post: operations["handOverWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations */
        get: operations["listInvitations"];
        put?: never;
        /** Invite a colleague, merchant, streamer or agency */
        post: operations["invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/invitations/{invitation_id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the link of an invitation useless */
        post: operations["withdrawInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own background work */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Progress of background work */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/jobs/{job_id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop background work */
        post: operations["cancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/machine-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Programs that deliver data into the park */
        get: operations["listMachineTokens"];
        put?: never;
        /** Let a program deliver data */
        post: operations["createMachineToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/machine-tokens/{machine_token_id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a machine token useless */
        post: operations["revokeMachineToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People of the park */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/members/{member_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a membership; the person's rights here end at once */
        post: operations["endMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/members/{member_id}/sign-in-ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A ticket that signs a portal member in without SMS, shown as a QR code by staff */
        post: operations["showSignInTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/notice-channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where notices leave the product */
        get: operations["listNoticeChannels"];
        put?: never;
        /** Add a group robot, e-mail or SMS address */
        post: operations["addNoticeChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/notice-channels/{channel_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Switch a channel on or off */
        patch: operations["changeNoticeChannel"];
        trace?: never;
    };
    "/parks/{park_id}/notice-channels/{channel_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test message through a channel */
        post: operations["testNoticeChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own notices in this park, newest first */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/notices/{notice_id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a notice as read */
        post: operations["readNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/qualifications/{qualification_id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify or refuse a document */
        post: operations["verifyQualification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/quiz-attempts/{quiz_attempt_id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in the answers */
        post: operations["answerQuiz"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/roster-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports of the existing roster */
        get: operations["listRosterImports"];
        put?: never;
        /** Dry run of a roster file; nothing is created yet */
        post: operations["checkRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/roster-imports/{roster_import_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An import with its findings per row and column */
        get: operations["getRosterImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/roster-imports/{roster_import_id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create the good rows as provisional subjects */
        post: operations["applyRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/roster-progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is missing what */
        get: operations["getRosterProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/roster-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty roster with the expected columns */
        get: operations["downloadRosterTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/second-looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Steps waiting for a second person */
        get: operations["listSecondLooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/second-looks/{second_look_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree to or refuse a step another person asked for
         * @description The deciding person must hold the permission of the step and must not be the one who asked.
         */
        post: operations["decideSecondLook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Settings of the park */
        get: operations["listSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/settings/{setting}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change one setting */
        put: operations["changeSetting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/studios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Studios */
        get: operations["listStudios"];
        put?: never;
        /** Add a studio */
        post: operations["addStudio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/studios/{studio_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One studio */
        get: operations["getStudio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a studio */
        patch: operations["changeStudio"];
        trace?: never;
    };
    "/parks/{park_id}/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Merchants, streamers and agencies
         * @description Portal roles see their own records only; an agency also its streamers.
         */
        get: operations["listSubjects"];
        put?: never;
        /** Open the dossier of a merchant, streamer or agency */
        post: operations["registerSubject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/subjects/{subject_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One dossier */
        get: operations["getSubject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Fill in or correct a dossier */
        patch: operations["changeSubject"];
        trace?: never;
    };
    "/parks/{park_id}/subjects/{subject_id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply for admission; 422 names everything that blocks */
        post: operations["submitApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/subjects/{subject_id}/guardians": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the consent of a guardian for a streamer of 16 or 17 */
        post: operations["addGuardian"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/subjects/{subject_id}/platform-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add an account on a platform */
        post: operations["addPlatformAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/subjects/{subject_id}/platform-accounts/{platform_account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove an account that has no sessions */
        delete: operations["removePlatformAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/subjects/{subject_id}/qualifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents of a subject */
        get: operations["listQualifications"];
        put?: never;
        /** Add a document with its number and dates */
        post: operations["addQualification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/subjects/{subject_id}/quiz-attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin the training quiz */
        post: operations["startQuiz"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/subjects/{subject_id}/requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything admission demands of this subject, and what blocks */
        get: operations["listRequirements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/subjects/{subject_id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show one sealed value, with a purpose, on record
         * @description Needs a proof of identity within five minutes; at most 30 an hour.
         */
        post: operations["revealSubject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Announce a file; chunks follow */
        post: operations["startUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/uploads/{upload_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of a file has arrived */
        get: operations["getUpload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/uploads/{upload_id}/chunks/{chunk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Send one chunk; chunks are numbered from 0 and all but the last have chunk_bytes */
        put: operations["putChunk"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/uploads/{upload_id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check the file against its hash and its type, and store it */
        post: operations["completeUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts with a role on the platform or a jurisdiction */
        get: operations["listPlatformAccounts"];
        put?: never;
        /** Make an account that belongs to no park */
        post: operations["createPlatformAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/accounts/{account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account */
        get: operations["getPlatformAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Disable or enable an account; every login session of a disabled account ends at once */
        patch: operations["changePlatformAccount"];
        trace?: never;
    };
    "/platform/accounts/{account_id}/regulator-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an account a regulator of a unit */
        post: operations["grantJurisdiction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/accounts/{account_id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant or take a platform role; no account holds two of the three administrators */
        post: operations["grantPlatformRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened on the platform itself */
        get: operations["listPlatformAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Operator groups */
        get: operations["listGroups"];
        put?: never;
        /** Register a company that runs several parks */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/groups/{group_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let an account read a group's roll-up */
        post: operations["addGroupMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/parks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All parks of the deployment */
        get: operations["listParks"];
        put?: never;
        /** Open a park for a county with its role flags, and invite its administrator */
        post: operations["openPark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/parks/{park_id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend a park or open it again */
        post: operations["changeParkState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/regulator-grants/{grant_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a regulator's jurisdiction */
        post: operations["endJurisdiction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/invitations/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an invitation offers */
        get: operations["viewInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/invitations/{code}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a park
         * @description A known login needs its password; a new one gets an account.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Administrative units, stations and development zones */
        get: operations["listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Acceptance: {
            /**
             * @description The privacy notice was read and agreed to
             * @enum {boolean}
             */
            consent: true;
            login: components["schemas"]["Login"];
            name?: string;
            password?: components["schemas"]["Password"];
        };
        Account: {
            has_password: boolean;
            id: components["schemas"]["Id"];
            language: components["schemas"]["Language"];
            last_login_at?: components["schemas"]["Instant"];
            login_masked: string;
            name: string;
            totp_enabled: boolean;
            version: components["schemas"]["Version"];
        };
        AccountChange: {
            language?: components["schemas"]["Language"];
            name?: string;
        };
        Application: {
            assignee?: components["schemas"]["PersonRef"];
            decided_at?: components["schemas"]["Instant"];
            due_at?: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            /** @enum {string} */
            state: "submitted" | "returned" | "approved" | "rejected" | "withdrawn";
            subject: components["schemas"]["SubjectRef"];
            submissions: number;
            submitted_at: components["schemas"]["Instant"];
            version: components["schemas"]["Version"];
            waiting_days: number;
        };
        ApplicationDecision: {
            /** @description Needed to return or reject */
            reason?: string;
            /** @enum {string} */
            verdict: "approve" | "return" | "reject";
        };
        ApplicationDetail: {
            application: components["schemas"]["Application"];
            history: components["schemas"]["ApplicationEvent"][];
            qualifications: components["schemas"]["Qualification"][];
            requirements: components["schemas"]["RequirementList"];
            subject: components["schemas"]["Subject"];
        };
        ApplicationEvent: {
            at: components["schemas"]["Instant"];
            by: components["schemas"]["PersonRef"];
            /** @enum {string} */
            kind: "submitted" | "returned" | "approved" | "rejected" | "withdrawn";
            reason?: string;
            rule_version?: string;
            submission_number?: number;
        };
        ApplicationPage: {
            items: components["schemas"]["Application"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        AuditEntry: {
            action: string;
            actor_id: string;
            actor_kind: string;
            actor_name: string;
            at: components["schemas"]["Instant"];
            changed: string;
            hash: string;
            ip: string;
            object_id: string;
            object_kind: string;
            reason: string;
            request_id: string;
            /** @enum {string} */
            result: "done" | "denied" | "looked" | "revealed" | "exported" | "failed";
            roles: string;
            seq: components["schemas"]["Count"];
        };
        AuditPage: {
            items: components["schemas"]["AuditEntry"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        AuditVerification: {
            broken_at?: components["schemas"]["Count"];
            entries: components["schemas"]["Count"];
            head_hash: string;
            intact: boolean;
            why?: string;
        };
        /**
         * Format: int64
         * @description 10,000 is one whole
         */
        BasisPoints: number;
        BootstrapRequest: {
            code: components["schemas"]["PublicCode"];
            login: components["schemas"]["Login"];
            name: string;
            password: components["schemas"]["Password"];
        };
        Building: {
            address: string;
            floors: number;
            id: components["schemas"]["Id"];
            name: string;
            version: components["schemas"]["Version"];
        };
        BuildingList: {
            items: components["schemas"]["Building"][];
        };
        Closing: {
            reason: components["schemas"]["Reason"];
        };
        /** @description Either login and the code that was sent to it, or the ticket shown by staff */
        CodeLoginRequest: {
            code?: string;
            login?: components["schemas"]["Login"];
            ticket?: components["schemas"]["PublicCode"];
        };
        CodeRequest: {
            login: components["schemas"]["Login"];
        };
        /** Format: int64 */
        Count: number;
        Cursor: string;
        /** @description Day in Asia/Shanghai */
        Date: string;
        DocumentKind: {
            /** @enum {string} */
            expires: "required" | "optional" | "never";
            fields: string[];
            name: components["schemas"]["Text"];
            type: components["schemas"]["DocumentType"];
        };
        DocumentKindList: {
            items: components["schemas"]["DocumentKind"][];
        };
        DocumentType: string;
        /** @description An obligation a role flag switches on */
        Duty: {
            article: string;
            code: string;
            text: components["schemas"]["Text"];
        };
        EndParkFlag: {
            reason: components["schemas"]["Reason"];
            until: components["schemas"]["Date"];
        };
        /**
         * @description NTM art. 12
         * @enum {string}
         */
        Exemption: "own_farm_products" | "home_handicraft" | "convenience_labour" | "small_sporadic";
        /** @enum {string} */
        ExportKind: "subjects" | "audit_entries";
        /**
         * Format: int64
         * @description Hundredths of a yuan
         */
        Fen: number;
        File: {
            id: components["schemas"]["Id"];
            media_type: string;
            name: string;
            purpose: components["schemas"]["FilePurpose"];
            sha256: components["schemas"]["Sha256"];
            size_bytes: components["schemas"]["Count"];
            uploaded_at: components["schemas"]["Instant"];
            uploaded_by: components["schemas"]["PersonRef"];
        };
        /** @enum {string} */
        FilePurpose: "roster_import" | "result_import" | "transcript" | "qualification" | "product" | "case_exhibit" | "patrol_photo" | "receipt" | "guardian_consent" | "export" | "document" | "bundle";
        Group: {
            created_at: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            members: components["schemas"]["PersonRef"][];
            name: string;
            version: components["schemas"]["Version"];
        };
        GroupGrant: {
            ended_at?: components["schemas"]["Instant"];
            granted_at: components["schemas"]["Instant"];
            group: components["schemas"]["GroupRef"];
            id: components["schemas"]["Id"];
        };
        GroupGrantList: {
            items: components["schemas"]["GroupGrant"][];
        };
        GroupList: {
            items: components["schemas"]["Group"][];
        };
        GroupRef: {
            id: components["schemas"]["Id"];
            name: string;
        };
        Guardian: {
            given_at: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            name: string;
            phone_masked: string;
            relation: string;
        };
        Handover: {
            moved: components["schemas"]["HandoverCount"][];
        };
        HandoverCount: {
            count: components["schemas"]["Count"];
            kind: string;
        };
        /** @description ULID */
        Id: string;
        /** @enum {string} */
        IdentityKind: "resident_id" | "hk_macau_permit" | "taiwan_permit" | "foreign_permanent_resident" | "passport";
        /**
         * Format: int64
         * @description UTC milliseconds
         */
        Instant: number;
        Invitation: {
            created_at: components["schemas"]["Instant"];
            expires_at: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            invited_by: components["schemas"]["PersonRef"];
            /** @description Only in the answer that made it: the link to send or to show as a QR code */
            link?: string;
            name: string;
            phone_masked?: string;
            role: components["schemas"]["ParkRole"];
            /** @enum {string} */
            state: "open" | "accepted" | "withdrawn" | "expired";
            subject_id?: components["schemas"]["Id"];
        };
        InvitationPage: {
            items: components["schemas"]["Invitation"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        /** @description What the invited person sees before accepting */
        InvitationView: {
            expires_at: components["schemas"]["Instant"];
            name: string;
            needs_password: boolean;
            notice_version?: string;
            park_name: string;
            phone_masked?: string;
            role: components["schemas"]["ParkRole"];
        };
        Job: {
            created_at: components["schemas"]["Instant"];
            done: components["schemas"]["Count"];
            error_code?: string;
            file_id?: components["schemas"]["Id"];
            finished_at?: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            kind: string;
            state: components["schemas"]["JobState"];
            title: string;
            total: components["schemas"]["Count"];
        };
        JobList: {
            items: components["schemas"]["Job"][];
        };
        /** @enum {string} */
        JobState: "ready" | "running" | "done" | "failed" | "cancelled";
        Jurisdiction: {
            level: string;
            name: string;
            region_code: string;
        };
        /** @enum {string} */
        Language: "zh-CN" | "en";
        /** @description Mobile number or e-mail address */
        Login: string;
        LoginRequest: {
            login: components["schemas"]["Login"];
            otp?: components["schemas"]["OneTimePassword"];
            password: components["schemas"]["Password"];
        };
        LoginSession: {
            agent: string;
            created_at: components["schemas"]["Instant"];
            current: boolean;
            id: components["schemas"]["Id"];
            ip: string;
            seen_at: components["schemas"]["Instant"];
        };
        LoginSessionList: {
            items: components["schemas"]["LoginSession"][];
        };
        MachineToken: {
            created_at: components["schemas"]["Instant"];
            expires_at: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            name: string;
            /** @enum {string} */
            purpose: "transcript" | "results";
            refers_to?: components["schemas"]["Id"];
            revoked_at?: components["schemas"]["Instant"];
            /** @description Only in the answer that made it */
            token?: string;
        };
        MachineTokenList: {
            items: components["schemas"]["MachineToken"][];
        };
        Me: {
            account: components["schemas"]["Account"];
            authenticated_at: components["schemas"]["Instant"];
            groups: components["schemas"]["GroupRef"][];
            jurisdictions: components["schemas"]["Jurisdiction"][];
            memberships: components["schemas"]["Membership"][];
            must_enrol: boolean;
            platform_permissions: components["schemas"]["Permission"][];
            platform_roles: components["schemas"]["Role"][];
        };
        Member: {
            account: components["schemas"]["PersonRef"];
            deputy_for?: components["schemas"]["PersonRef"];
            id: components["schemas"]["Id"];
            login_masked?: string;
            role: components["schemas"]["ParkRole"];
            since_at: components["schemas"]["Instant"];
            /** @enum {string} */
            state: "active" | "ended";
            until_at?: components["schemas"]["Instant"];
            version: components["schemas"]["Version"];
        };
        MemberPage: {
            items: components["schemas"]["Member"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        Membership: {
            deputy_for?: components["schemas"]["PersonRef"];
            park_id: components["schemas"]["Id"];
            park_name: string;
            permissions: components["schemas"]["Permission"][];
            role: components["schemas"]["ParkRole"];
            /** @description Merchant */
            subject_ids?: components["schemas"]["Id"][];
            until_at?: components["schemas"]["Instant"];
        };
        MissingCount: {
            code: string;
            count: components["schemas"]["Count"];
            text: components["schemas"]["Text"];
        };
        NewBuilding: {
            address: string;
            floors: number;
            name: string;
        };
        NewDeputy: {
            absent_account_id: components["schemas"]["Id"];
            deputy_account_id: components["schemas"]["Id"];
            reason: components["schemas"]["Reason"];
            until_at: components["schemas"]["Instant"];
        };
        NewExport: {
            /** @description The filters of the list as in its address */
            filters?: {
                [key: string]: string;
            };
            /** @enum {string} */
            format: "csv" | "xlsx";
            kind: components["schemas"]["ExportKind"];
        };
        NewGroup: {
            name: string;
        };
        NewGroupGrant: {
            group_id: components["schemas"]["Id"];
        };
        NewGroupMember: {
            account_id: components["schemas"]["Id"];
        };
        NewGuardian: {
            consent_file_id: components["schemas"]["Id"];
            name: string;
            phone: components["schemas"]["Phone"];
            /** @enum {string} */
            relation: "father" | "mother" | "grandparent" | "sibling" | "other";
        };
        NewHandover: {
            from_account_id: components["schemas"]["Id"];
            reason: components["schemas"]["Reason"];
            to_account_id: components["schemas"]["Id"];
        };
        NewInvitation: {
            name: string;
            phone?: string;
            role: components["schemas"]["ParkRole"];
            /** @description Portal roles: the merchant, streamer or agency the person stands for */
            subject_id?: components["schemas"]["Id"];
        };
        NewMachineToken: {
            days: number;
            name: string;
            /** @enum {string} */
            purpose: "transcript" | "results";
        };
        NewNoticeChannel: {
            /** @description https address of the robot, an e-mail address or a mobile number */
            address: string;
            /** @enum {string} */
            kind: "wecom" | "dingtalk" | "feishu" | "email" | "sms";
            /** @description Kinds of notice it carries; "digest" for the daily digest */
            kinds: string[];
            name: string;
            secret?: string;
        };
        NewPark: {
            admin_name: string;
            admin_phone?: string;
            /** @description Short code used in document numbers */
            code: string;
            flags: components["schemas"]["RoleFlag"][];
            name: string;
            region_code: string;
        };
        NewParkFlag: {
            basis: string;
            flag: components["schemas"]["RoleFlag"];
            since: components["schemas"]["Date"];
        };
        NewPlatformAccount: {
            login: components["schemas"]["Login"];
            name: string;
            password?: components["schemas"]["Password"];
        };
        NewPlatformAccountRef: {
            name: string;
            platform: components["schemas"]["Platform"];
            uid: string;
        };
        NewQualification: {
            document_type: components["schemas"]["DocumentType"];
            expires_on?: components["schemas"]["Date"];
            file_id: components["schemas"]["Id"];
            holder: string;
            issued_on?: components["schemas"]["Date"];
            number: string;
        };
        NewRegulatorGrant: {
            region_code: string;
            title: string;
        };
        NewRosterImport: {
            file_id: components["schemas"]["Id"];
            provisional_until?: components["schemas"]["Date"];
            subject_kind: components["schemas"]["SubjectKind"];
        };
        NewStudio: {
            area_sqm: number;
            building_id: components["schemas"]["Id"];
            code: string;
            floor: number;
            name: string;
        };
        NewSubject: {
            address?: string;
            contact_name?: string;
            form: components["schemas"]["SubjectForm"];
            kind: components["schemas"]["SubjectKind"];
            name: string;
            phone?: components["schemas"]["Phone"];
            short_name?: string;
            uscc?: components["schemas"]["USCC"];
        };
        NewUpload: {
            name: string;
            purpose: components["schemas"]["FilePurpose"];
            sha256: components["schemas"]["Sha256"];
            /** Format: int64 */
            size_bytes: number;
            /** @description Whose file it is */
            subject_id?: components["schemas"]["Id"];
        };
        Notice: {
            created_at: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            kind: string;
            link?: string;
            read_at?: components["schemas"]["Instant"];
            /** @description In the caller's language; ready to copy */
            text: string;
        };
        NoticeChannel: {
            address_masked: string;
            enabled: boolean;
            id: components["schemas"]["Id"];
            /** @enum {string} */
            kind: "wecom" | "dingtalk" | "feishu" | "email" | "sms";
            kinds: string[];
            name: string;
            version: components["schemas"]["Version"];
        };
        NoticeChannelChange: {
            enabled: boolean;
        };
        NoticeChannelList: {
            items: components["schemas"]["NoticeChannel"][];
        };
        NoticeDelivery: {
            answer?: string;
            attempts: number;
            created_at: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            /** @enum {string} */
            state: "waiting" | "sent" | "failed";
        };
        NoticePage: {
            items: components["schemas"]["Notice"][];
            next_cursor?: components["schemas"]["Cursor"];
            unread: components["schemas"]["Count"];
        };
        /** @description Six digits of the authenticator, or a recovery code */
        OneTimePassword: string;
        OpenedPark: {
            invitation: components["schemas"]["Invitation"];
            park: components["schemas"]["ParkSummary"];
        };
        Park: {
            code: string;
            /** @description Path of the public complaint page, for the QR code */
            complaint_link: string;
            flags: components["schemas"]["ParkFlag"][];
            id: components["schemas"]["Id"];
            name: string;
            opened_at: components["schemas"]["Instant"];
            region_code: string;
            region_name: string;
            /** @enum {string} */
            state: "open" | "suspended" | "closed";
            version: components["schemas"]["Version"];
        };
        ParkFlag: {
            basis: string;
            duties: components["schemas"]["Duty"][];
            flag: components["schemas"]["RoleFlag"];
            id: components["schemas"]["Id"];
            since: components["schemas"]["Date"];
            until?: components["schemas"]["Date"];
        };
        ParkPage: {
            items: components["schemas"]["ParkSummary"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        /** @enum {string} */
        ParkRole: "park_admin" | "sourcing_officer" | "live_supervisor" | "mediator" | "evaluator" | "compliance_officer" | "finance" | "merchant" | "agency" | "streamer";
        ParkStateChange: {
            reason: components["schemas"]["Reason"];
            /** @enum {string} */
            state: "open" | "suspended";
        };
        ParkSummary: {
            code: string;
            flags: components["schemas"]["RoleFlag"][];
            id: components["schemas"]["Id"];
            name: string;
            opened_at: components["schemas"]["Instant"];
            region_code?: string;
            region_name: string;
            /** @enum {string} */
            state: "open" | "suspended" | "closed";
            version: components["schemas"]["Version"];
        };
        Password: string;
        PasswordChange: {
            current_password?: components["schemas"]["Password"];
            new_password: components["schemas"]["Password"];
        };
        Permission: string;
        /** @description An account as others see it */
        PersonRef: {
            id: components["schemas"]["Id"];
            name: string;
        };
        Phone: string;
        /** @enum {string} */
        Platform: "douyin" | "kuaishou" | "taobao" | "wechat_channels";
        PlatformAccount: {
            created_at: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            last_login_at?: components["schemas"]["Instant"];
            login_masked: string;
            name: string;
            regulator_grants: components["schemas"]["RegulatorGrant"][];
            roles: components["schemas"]["Role"][];
            /** @enum {string} */
            state: "active" | "disabled";
            version: components["schemas"]["Version"];
        };
        PlatformAccountChange: {
            reason: components["schemas"]["Reason"];
            /** @enum {string} */
            state: "active" | "disabled";
        };
        PlatformAccountPage: {
            items: components["schemas"]["PlatformAccount"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        /** @description Account on a platform where sessions are held */
        PlatformAccountRef: {
            id: components["schemas"]["Id"];
            name: string;
            platform: components["schemas"]["Platform"];
            uid: string;
        };
        /** @description RFC 9457 problem */
        Problem: {
            code: string;
            errors?: components["schemas"]["ProblemField"][];
            request_id: string;
            status: number;
            title: string;
            type: string;
        };
        ProblemField: {
            code: string;
            message: string;
            /** @description JSON pointer into the body, or #/query/<name>, #/header/<name>, #/path/<name> */
            pointer: string;
        };
        PublicCode: string;
        Qualification: {
            created_at: components["schemas"]["Instant"];
            document_type: components["schemas"]["DocumentType"];
            expires_on?: components["schemas"]["Date"];
            file_id: components["schemas"]["Id"];
            holder: string;
            id: components["schemas"]["Id"];
            issued_on?: components["schemas"]["Date"];
            number: string;
            reason?: string;
            /** @enum {string} */
            state: "submitted" | "verified" | "refused" | "expired" | "replaced";
            subject_id: components["schemas"]["Id"];
            verified_at?: components["schemas"]["Instant"];
            verified_by?: components["schemas"]["PersonRef"];
            version: components["schemas"]["Version"];
        };
        QualificationList: {
            items: components["schemas"]["Qualification"][];
        };
        QualificationVerdict: {
            reason?: string;
            verified: boolean;
        };
        QuizAnswers: {
            answers: number[];
        };
        QuizAttempt: {
            correct?: number;
            finished_at?: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            pass_mark: number;
            passed?: boolean;
            questions: components["schemas"]["QuizQuestion"][];
            quiz_version: string;
            started_at: components["schemas"]["Instant"];
            total: number;
            valid_until?: components["schemas"]["Date"];
        };
        QuizQuestion: {
            article?: string;
            code: string;
            options: components["schemas"]["Text"][];
            /** @description Only after the attempt is finished */
            right?: number;
            text: components["schemas"]["Text"];
        };
        Reason: string;
        Reauthentication: {
            otp?: components["schemas"]["OneTimePassword"];
            password: components["schemas"]["Password"];
        };
        RecoveryCodes: {
            codes: string[];
        };
        Region: {
            code: string;
            /** @enum {string} */
            kind: "division" | "station" | "zone";
            /** @enum {string} */
            level: "nation" | "province" | "city" | "county" | "street" | "station";
            name: string;
            parent_code?: string;
            /** @description Names from province down */
            path?: string;
            valid_from?: components["schemas"]["Date"];
            valid_to?: components["schemas"]["Date"];
        };
        RegionList: {
            items: components["schemas"]["Region"][];
        };
        RegulatorGrant: {
            ended_at?: components["schemas"]["Instant"];
            granted_at: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            region_code: string;
            region_name: string;
            title: string;
        };
        /** @description One thing admission demands, and whether it is there */
        Requirement: {
            article: string;
            blocking: boolean;
            code: string;
            condition?: components["schemas"]["Text"];
            document_type?: components["schemas"]["DocumentType"];
            due_on?: components["schemas"]["Date"];
            met: boolean;
            problem?: components["schemas"]["Text"];
            /** @enum {string} */
            remedy?: "subject" | "qualification" | "guardian" | "quiz" | "platform_account" | "consent" | "wait";
            text: components["schemas"]["Text"];
        };
        RequirementList: {
            items: components["schemas"]["Requirement"][];
            /** @description Nothing blocks */
            ready: boolean;
            rule_version: string;
        };
        Reveal: {
            /** @enum {string} */
            field: "id_number" | "phone";
            purpose: string;
        };
        Revealed: {
            value: string;
        };
        /** @enum {string} */
        Role: "platform_admin" | "platform_compliance" | "security_admin" | "audit_admin" | "group_viewer" | "park_admin" | "sourcing_officer" | "live_supervisor" | "mediator" | "evaluator" | "compliance_officer" | "finance" | "merchant" | "agency" | "streamer" | "regulator";
        /**
         * @description What the park does; each flag switches on the duties of that role
         * @enum {string}
         */
        RoleFlag: "lessor" | "price_place_provider" | "agency_service" | "selection_service" | "actual_room_operator" | "own_ordering" | "other_network_service";
        RoleGrant: {
            granted: boolean;
            reason: components["schemas"]["Reason"];
            /** @enum {string} */
            role: "platform_admin" | "platform_compliance" | "security_admin" | "audit_admin";
        };
        RosterImport: {
            applied_at?: components["schemas"]["Instant"];
            bad_rows: components["schemas"]["Count"];
            created_at: components["schemas"]["Instant"];
            created_rows: components["schemas"]["Count"];
            encoding?: string;
            failed_file_id?: components["schemas"]["Id"];
            findings: components["schemas"]["RowFinding"][];
            format?: string;
            good_rows: components["schemas"]["Count"];
            id: components["schemas"]["Id"];
            job_id?: components["schemas"]["Id"];
            preview?: components["schemas"]["RosterRow"][];
            provisional_until: components["schemas"]["Date"];
            /** @enum {string} */
            state: "checking" | "checked" | "applying" | "applied" | "failed";
            subject_kind: components["schemas"]["SubjectKind"];
            version: components["schemas"]["Version"];
        };
        RosterImportPage: {
            items: components["schemas"]["RosterImport"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        /** @description Who of the imported roster is missing what */
        RosterProgress: {
            admitted: components["schemas"]["Count"];
            missing: components["schemas"]["MissingCount"][];
            overdue: components["schemas"]["Count"];
            provisional: components["schemas"]["Count"];
            total: components["schemas"]["Count"];
        };
        RosterRow: {
            name: string;
            phone_masked?: string;
            platform?: string;
            row: number;
            uid?: string;
            uscc?: string;
        };
        RowFinding: {
            code: string;
            column: string;
            message: components["schemas"]["Text"];
            row: number;
        };
        SecondLook: {
            asked_at: components["schemas"]["Instant"];
            asked_by: components["schemas"]["PersonRef"];
            decided_at?: components["schemas"]["Instant"];
            decided_by?: components["schemas"]["PersonRef"];
            id: components["schemas"]["Id"];
            note?: string;
            operation: string;
            reason: string;
            /** @enum {string} */
            state: "open" | "agreed" | "refused" | "withdrawn";
            target_id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
        };
        SecondLookDecision: {
            agree: boolean;
            note?: string;
        };
        SecondLookPage: {
            items: components["schemas"]["SecondLook"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        Setting: {
            set_at?: components["schemas"]["Instant"];
            set_by?: components["schemas"]["PersonRef"];
            setting: components["schemas"]["SettingName"];
            value: components["schemas"]["SettingValue"];
            version: components["schemas"]["Version"];
        };
        SettingChange: {
            value: components["schemas"]["SettingValue"];
        };
        SettingList: {
            items: components["schemas"]["Setting"][];
        };
        /** @enum {string} */
        SettingName: "four_eyes" | "case_mode" | "quiet_hours" | "provisional_days" | "gate_level" | "self_operated_copy" | "sample_quota" | "points_ladder";
        /** @description The shape depends on the setting; the server names what does not fit */
        SettingValue: {
            [key: string]: unknown;
        };
        Sha256: string;
        SharingItem: {
            allowed: boolean;
            item: components["schemas"]["SharingItemName"];
            /** @description What the law or the filing itself already shows */
            mandatory: boolean;
            set_at?: components["schemas"]["Instant"];
            set_by?: components["schemas"]["PersonRef"];
            version: components["schemas"]["Version"];
        };
        SharingItemChange: {
            allowed: boolean;
        };
        SharingItemList: {
            items: components["schemas"]["SharingItem"][];
        };
        /** @enum {string} */
        SharingItemName: "park_profile" | "subject_list" | "subject_documents" | "session_statistics" | "session_list" | "gate_statistics" | "training_statistics" | "hit_counts" | "confirmed_violations" | "filed_evidence" | "case_statistics" | "evaluation_statistics" | "filings";
        SignInTicket: {
            expires_at: components["schemas"]["Instant"];
            link: string;
            ticket: components["schemas"]["PublicCode"];
        };
        Studio: {
            area_sqm: number;
            building_id: components["schemas"]["Id"];
            building_name: string;
            code: string;
            floor: number;
            id: components["schemas"]["Id"];
            name: string;
            /** @enum {string} */
            state: "open" | "closed";
            version: components["schemas"]["Version"];
        };
        StudioChange: {
            area_sqm?: number;
            name?: string;
            /** @enum {string} */
            state?: "open" | "closed";
        };
        StudioPage: {
            items: components["schemas"]["Studio"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        Subject: {
            address: string;
            admitted_at?: components["schemas"]["Instant"];
            agency?: components["schemas"]["SubjectRef"];
            birth_date_known?: boolean;
            contact_name: string;
            created_at: components["schemas"]["Instant"];
            exemption?: components["schemas"]["Exemption"];
            form: components["schemas"]["SubjectForm"];
            id: components["schemas"]["Id"];
            id_kind?: components["schemas"]["IdentityKind"];
            id_masked: string;
            kind: components["schemas"]["SubjectKind"];
            /** @description 16 or 17 today */
            minor?: boolean;
            missing: components["schemas"]["Count"];
            name: string;
            phone_masked: string;
            platform_accounts: components["schemas"]["PlatformAccountRef"][];
            provisional_until?: components["schemas"]["Date"];
            short_name: string;
            state: components["schemas"]["SubjectState"];
            state_reason?: string;
            uscc?: string;
            version: components["schemas"]["Version"];
        };
        SubjectChange: {
            address?: string;
            agency_id?: components["schemas"]["Id"];
            birth_date?: components["schemas"]["Date"];
            contact_name?: string;
            exemption?: components["schemas"]["Exemption"];
            form?: components["schemas"]["SubjectForm"];
            id_kind?: components["schemas"]["IdentityKind"];
            id_number?: string;
            name?: string;
            phone?: components["schemas"]["Phone"];
            short_name?: string;
            uscc?: components["schemas"]["USCC"];
        };
        /** @enum {string} */
        SubjectForm: "enterprise" | "sole_trader" | "cooperative" | "natural_person";
        /** @enum {string} */
        SubjectKind: "merchant" | "streamer" | "agency";
        SubjectPage: {
            items: components["schemas"]["Subject"][];
            next_cursor?: components["schemas"]["Cursor"];
            total?: components["schemas"]["Count"];
        };
        SubjectRef: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["SubjectKind"];
            name: string;
        };
        /** @enum {string} */
        SubjectState: "provisional" | "applying" | "admitted" | "suspended" | "rejected" | "exited";
        /** @description One sentence in both languages */
        Text: {
            en: string;
            zh: string;
        };
        ThrownProblem: ProblemError;
        TokenGrant: {
            access_token: string;
            /** @description Seconds */
            expires_in: number;
            /** @description A second factor must be set up before anything else */
            must_enrol?: boolean;
            /** @enum {string} */
            token_type: "Bearer";
        };
        TotpConfirmation: {
            otp: string;
        };
        TotpEnrolment: {
            otpauth_url: string;
            secret: string;
        };
        Upload: {
            chunk_bytes: components["schemas"]["Count"];
            file_id?: components["schemas"]["Id"];
            id: components["schemas"]["Id"];
            name: string;
            received_bytes: components["schemas"]["Count"];
            size_bytes: components["schemas"]["Count"];
            /** @enum {string} */
            state: "open" | "complete" | "abandoned";
        };
        USCC: string;
        /** Format: int64 */
        Version: number;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    bootstrapPlatform: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BootstrapRequest"];
            };
        };
        responses: {
            /** @description Signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenGrant"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    loginWithCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeLoginRequest"];
            };
        };
        responses: {
            /** @description Signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenGrant"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    requestSignInCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            /** @description A code is on its way if the number may sign in with one */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description Signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenGrant"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A fresh access token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenGrant"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    changeMe: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountChange"];
            };
        };
        responses: {
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Changed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    reauthenticate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reauthentication"];
            };
        };
        responses: {
            /** @description Proved for five minutes */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    listMySessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Open login sessions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginSessionList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    endMySession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    startTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Secret for the authenticator */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpEnrolment"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    removeTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    confirmTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpConfirmation"];
            };
        };
        responses: {
            /** @description Recovery codes shown once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    getPark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The park */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Park"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    listApplications: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                kind?: components["schemas"]["SubjectKind"];
                /** @description Rows per page */
                limit?: number;
                sort?: "submitted_at" | "-submitted_at";
                state?: "submitted" | "returned" | "approved" | "rejected" | "withdrawn";
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Applications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    decideApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                application_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationDecision"];
            };
        };
        responses: {
            /** @description The application */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                action?: string;
                actor_id?: components["schemas"]["Id"];
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
                object_id?: string;
                result?: "done" | "denied" | "looked" | "revealed" | "exported" | "failed";
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Audit entries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    verifyAuditChain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Result */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    listBuildings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Buildings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuildingList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    addBuilding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBuilding"];
            };
        };
        responses: {
            /** @description The building */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Building"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    listSharingItems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Data-sharing list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingItemList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    changeSharingItem: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                item: components["schemas"]["SharingItemName"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SharingItemChange"];
            };
        };
        responses: {
            /** @description The item */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingItem"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    appointDeputy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDeputy"];
            };
        };
        responses: {
            /** @description The deputy's membership */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    listDocumentKinds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document kinds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentKindList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    startExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExport"];
            };
        };
        responses: {
            /** @description The job that makes the file */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    getFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    downloadFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    addParkFlag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewParkFlag"];
            };
        };
        responses: {
            /** @description The flag */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkFlag"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    endParkFlag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                flag_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndParkFlag"];
            };
        };
        responses: {
            /** @description The flag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkFlag"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    listGroupGrants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Grants */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupGrantList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    grantGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGroupGrant"];
            };
        };
        responses: {
            /** @description The grant */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupGrant"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    endGroupGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                group_grant_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ended grant */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupGrant"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    handOverWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHandover"];
            };
        };
        responses: {
            /** @description What moved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Invitations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitation"];
            };
        };
        responses: {
            /** @description The invitation with its link */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    withdrawInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitation_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Jobs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    listMachineTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Machine tokens */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MachineTokenList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    createMachineToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMachineToken"];
            };
        };
        responses: {
            /** @description The token shown once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MachineToken"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    revokeMachineToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                machine_token_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
                role?: components["schemas"]["ParkRole"];
                state?: "active" | "ended";
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Members */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    endMembership: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                member_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Closing"];
            };
        };
        responses: {
            /** @description The ended membership */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    showSignInTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInTicket"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    listNoticeChannels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Channels */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeChannelList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    addNoticeChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNoticeChannel"];
            };
        };
        responses: {
            /** @description The channel */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeChannel"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    changeNoticeChannel: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                channel_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeChannelChange"];
            };
        };
        responses: {
            /** @description The channel */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeChannel"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    testNoticeChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channel_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDelivery"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
                unread?: boolean;
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Notices */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    readNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notice_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    verifyQualification: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                qualification_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QualificationVerdict"];
            };
        };
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Qualification"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    answerQuiz: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                quiz_attempt_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuizAnswers"];
            };
        };
        responses: {
            /** @description The result */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuizAttempt"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    listRosterImports: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Imports */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterImportPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    checkRoster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRosterImport"];
            };
        };
        responses: {
            /** @description The import */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterImport"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    getRosterImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                roster_import_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterImport"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    applyRoster: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                roster_import_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterImport"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    getRosterProgress: {
        parameters: {
            query?: {
                kind?: components["schemas"]["SubjectKind"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Progress */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterProgress"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    downloadRosterTemplate: {
        parameters: {
            query: {
                subject_kind: components["schemas"]["SubjectKind"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description XLSX */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    listSecondLooks: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
                state?: "open" | "agreed" | "refused" | "withdrawn";
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Second looks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondLookPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    decideSecondLook: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                second_look_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondLookDecision"];
            };
        };
        responses: {
            /** @description The decided step */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondLook"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    listSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    changeSetting: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                setting: components["schemas"]["SettingName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingChange"];
            };
        };
        responses: {
            /** @description The setting */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Setting"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    listStudios: {
        parameters: {
            query?: {
                building_id?: components["schemas"]["Id"];
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
                state?: "open" | "closed";
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Studios */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudioPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    addStudio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStudio"];
            };
        };
        responses: {
            /** @description The studio */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Studio"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    getStudio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                studio_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The studio */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Studio"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    changeStudio: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                studio_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StudioChange"];
            };
        };
        responses: {
            /** @description The studio */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Studio"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    listSubjects: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                kind?: components["schemas"]["SubjectKind"];
                /** @description Rows per page */
                limit?: number;
                /** @description Search text */
                q?: string;
                sort?: "name" | "-name" | "created_at" | "-created_at";
                state?: components["schemas"]["SubjectState"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Subjects */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    registerSubject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSubject"];
            };
        };
        responses: {
            /** @description The dossier */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subject"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    getSubject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                subject_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dossier */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subject"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    changeSubject: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                subject_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubjectChange"];
            };
        };
        responses: {
            /** @description The dossier */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subject"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    submitApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                subject_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    addGuardian: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                subject_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGuardian"];
            };
        };
        responses: {
            /** @description The guardian */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guardian"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    addPlatformAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                subject_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlatformAccountRef"];
            };
        };
        responses: {
            /** @description The account */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformAccountRef"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    removePlatformAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                platform_account_id: components["schemas"]["Id"];
                subject_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    listQualifications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                subject_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Qualifications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    addQualification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                subject_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewQualification"];
            };
        };
        responses: {
            /** @description The document */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Qualification"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    startQuiz: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                subject_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Questions */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuizAttempt"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    listRequirements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                subject_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Requirements */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequirementList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    revealSubject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                subject_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reveal"];
            };
        };
        responses: {
            /** @description The value */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revealed"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    startUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUpload"];
            };
        };
        responses: {
            /** @description The upload */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    getUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                upload_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The upload */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    putChunk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                chunk: number;
                park_id: components["schemas"]["Id"];
                upload_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The upload */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    completeUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                upload_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    listPlatformAccounts: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accounts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformAccountPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    createPlatformAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlatformAccount"];
            };
        };
        responses: {
            /** @description The account */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformAccount"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    getPlatformAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformAccount"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    changePlatformAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                account_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlatformAccountChange"];
            };
        };
        responses: {
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformAccount"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    grantJurisdiction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRegulatorGrant"];
            };
        };
        responses: {
            /** @description The grant */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegulatorGrant"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    grantPlatformRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleGrant"];
            };
        };
        responses: {
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformAccount"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    listPlatformAuditEntries: {
        parameters: {
            query?: {
                action?: string;
                actor_id?: components["schemas"]["Id"];
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Audit entries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    listGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Groups */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGroup"];
            };
        };
        responses: {
            /** @description The group */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    addGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                group_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGroupMember"];
            };
        };
        responses: {
            /** @description The group */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    listParks: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
                /** @description Search text */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Parks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    openPark: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPark"];
            };
        };
        responses: {
            /** @description The park and the invitation of its administrator */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedPark"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    changeParkState: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParkStateChange"];
            };
        };
        responses: {
            /** @description The park */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkSummary"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    endJurisdiction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grant_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Closing"];
            };
        };
        responses: {
            /** @description The ended grant */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegulatorGrant"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    viewInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: components["schemas"]["PublicCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: components["schemas"]["PublicCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Acceptance"];
            };
        };
        responses: {
            /** @description Signed in as a member */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenGrant"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
    listRegions: {
        parameters: {
            query?: {
                parent?: string;
                /** @description Search text */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Regions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ThrownProblem"];
                };
            };
        };
    };
}
