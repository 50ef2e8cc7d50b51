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
    "/auth/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password with a link an administrator made
         * @description Every login session of the account ends; a second factor stays in force.
         */
        post: operations["resetPassword"];
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
    "/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The case as its consumer sees it */
        get: operations["getOwnCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agreement to read before confirming */
        get: operations["getOwnAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case/agreement/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the wording with this hash */
        post: operations["confirmAsConsumer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case/agreement/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agreement as PDF */
        get: operations["downloadOwnAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case/agreement/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Not agree to the wording; mediation goes on */
        post: operations["refuseAgreementAsConsumer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case/exhibits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files in the rooms open to the consumer */
        get: operations["listOwnExhibits"];
        put?: never;
        /** Lay a picture or PDF before the mediator */
        post: operations["addOwnExhibit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case/exhibits/{case_exhibit_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of an exhibit */
        get: operations["downloadOwnExhibit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said in the rooms open to the consumer, newest first */
        get: operations["listOwnMessages"];
        put?: never;
        /** Say something */
        post: operations["sayAsConsumer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an offer, or counter the open one */
        post: operations["offerAsConsumer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case/offers/{case_offer_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept, decline or withdraw an offer */
        post: operations["answerOfferAsConsumer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case/performance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the agreement was performed */
        post: operations["confirmPerformance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer what the desk asked for */
        post: operations["addOwnFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw the complaint */
        post: operations["withdrawOwnCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group_id}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The parks that granted the operator group, with their figures of a month */
        get: operations["getGroupOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/machine/sessions/{session_id}/chunks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deliver pieces of speech; repeats, late and overlapping pieces are welcome */
        post: operations["ingestChunks"];
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
    "/me/sessions/{login_session_id}": {
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
    "/parks/{park_id}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What falls due with the subjects of the park, the earliest first
         * @description Who must act, what, by when and on which article; reckoned each time it is asked.
         */
        get: operations["listAgenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/agenda/chases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remind subjects of what falls due, and record it
         * @description Through the notice channels each subject gets one notice about all its items; a copied text is recorded only.
         */
        post: operations["chaseAgenda"];
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
    "/parks/{park_id}/applications/{application_id}/assignee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an application, give it to a colleague, or release it
         * @description What a colleague works on is moved by that colleague or an administrator of the park.
         */
        post: operations["assignApplication"];
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
    "/parks/{park_id}/audit-export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The park's audit chain as a file that anyone with the public key can verify offline */
        get: operations["exportAuditChain"];
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
    "/parks/{park_id}/blacklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entries of the park's blacklist, the newest first
         * @description Portal roles see their own only. There is no list across parks.
         */
        get: operations["listBlacklist"];
        put?: never;
        /**
         * Tell a subject that it is to be listed, with facts, basis and term
         * @description Bars nothing yet. The subject may state its case; then the park decides.
         */
        post: operations["noticeBlacklisting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/blacklist/{blacklist_entry_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry */
        get: operations["getBlacklistEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/blacklist/{blacklist_entry_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer an appeal; upholding it lifts the entry
         * @description By somebody other than who listed.
         */
        post: operations["answerBlacklistAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/blacklist/{blacklist_entry_id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Appeal against an entry in force, once */
        post: operations["appealBlacklisting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/blacklist/{blacklist_entry_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the subject from today, or drop the case
         * @description Listing needs a statement, or the end of the time for it.
         */
        post: operations["decideBlacklisting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/blacklist/{blacklist_entry_id}/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an entry before its term */
        post: operations["liftBlacklisting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/blacklist/{blacklist_entry_id}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** State one's case before the park decides */
        post: operations["pleadBlacklisting"];
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
    "/parks/{park_id}/case-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Modes with their tables, grounds and claims */
        get: operations["getCaseRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases, the next to run out first
         * @description A merchant sees its own, once accepted.
         */
        get: operations["listCases"];
        put?: never;
        /** Take down a complaint by phone or at the desk */
        post: operations["registerCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/cases/{case_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case, as the caller may see it */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/cases/{case_id}/advance/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pay the consumer in advance */
        post: operations["payAdvance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/cases/{case_id}/advance/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recover an advance from deposit or payment, or give it up */
        post: operations["recoverAdvance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/cases/{case_id}/advance/reserve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set money of the fund aside for a case */
        post: operations["reserveAdvance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/cases/{case_id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agreement that counts now */
        get: operations["getAgreement"];
        put?: never;
        /** Word an agreement */
        post: operations["draftAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/cases/{case_id}/agreement/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the wording with this hash, or record a confirmation by phone or on paper */
        post: operations["confirmAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/cases/{case_id}/agreement/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agreement as PDF */
        get: operations["downloadAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/cases/{case_id}/agreement/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Not agree to the wording; mediation goes on */
        post: operations["refuseAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/cases/{case_id}/caucus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The private room of one side */
        get: operations["listCaucus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/cases/{case_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept, refuse or ask for more */
        post: operations["decideComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/cases/{case_id}/evidence-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask one side or both for evidence by a day */
        post: operations["requestEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/cases/{case_id}/exhibits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files in the rooms open to the caller */
        get: operations["listCaseExhibits"];
        put?: never;
        /** Lay an uploaded file before the mediator */
        post: operations["addCaseExhibit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/cases/{case_id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Archive a case, or reopen it on new facts */
        post: operations["closeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/cases/{case_id}/mediator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a case to a mediator */
        put: operations["assignCase"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/cases/{case_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said in the rooms open to the caller, newest first */
        get: operations["listCaseMessages"];
        put?: never;
        /** Say something in a room */
        post: operations["sayInCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/cases/{case_id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an offer, or write down one a side made on the phone */
        post: operations["makeOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/cases/{case_id}/offers/{case_offer_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept, decline or withdraw an offer */
        post: operations["answerOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/cases/{case_id}/performance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the agreement was performed */
        post: operations["recordPerformance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/cases/{case_id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin mediation, send for testing, end without agreement */
        post: operations["moveCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/cases/{case_id}/query-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new query code for a consumer who lost it */
        post: operations["renewQueryCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/cases/{case_id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show the phone or address of the consumer, with a purpose, on record */
        post: operations["revealCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/cases/{case_id}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down what the consumer added */
        post: operations["addCaseFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/cases/{case_id}/triage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Tie a case to merchant, session, product, studio, and choose the capacity */
        put: operations["sortCase"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/cases/{case_id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the consumer withdraws */
        post: operations["withdrawCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/clock-definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every kind of time limit, whose duty it is, under which condition and on which article */
        get: operations["listClockDefinitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Running, paused and settled time limits of the park, the next to end first */
        get: operations["listClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/clocks/{clock_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One time limit with its arithmetic, day by day */
        get: operations["explainClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/conduct-catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What counts as a violation, the ladder and the tiers */
        get: operations["getConductCatalogue"];
        put?: never;
        post?: never;
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
    "/parks/{park_id}/due-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When a limit that starts on a day runs out */
        get: operations["reckonDueDate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/evaluation/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Appeals, newest first */
        get: operations["listEvaluationAppeals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/evaluation/appeals/{evaluation_appeal_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One appeal, with both scores */
        get: operations["getEvaluationAppeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/evaluation/appeals/{evaluation_appeal_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let an evaluation stand or adjust its score
         * @description Both scores are kept. Who published the evaluation does not decide.
         */
        post: operations["decideEvaluationAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/evaluation/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The facts behind an indicator, with the records they come from */
        get: operations["listEvaluationFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/evaluation/projection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a month would come to today */
        get: operations["projectEvaluation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/evaluation/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compute the evaluations of a month that is over
         * @description Proposes; published evaluations stay as they are.
         */
        post: operations["runEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/evaluation/scorecards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The scorecards in force
         * @description What is counted, how, with which weight and why. Weights sum to 10000 basis points.
         */
        get: operations["listScorecards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/evaluation/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Evaluations, newest month first
         * @description Portal roles see published evaluations of their own; an agency also those of its streamers. The grade filtered by is the original one.
         */
        get: operations["listSnapshots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/evaluation/snapshots/{snapshot_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One evaluation, opened down to its indicators */
        get: operations["getSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/evaluation/snapshots/{snapshot_id}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Object to an evaluation */
        post: operations["fileEvaluationAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/evaluation/snapshots/{snapshot_id}/consequence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a subject the sample quota a person answers for */
        post: operations["confirmConsequence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/evaluation/snapshots/{snapshot_id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show a subject its evaluation */
        post: operations["publishSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/evidence-bundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bundles about one thing, newest first */
        get: operations["listEvidenceBundles"];
        put?: never;
        /** Secure files as evidence; a signed zip file is made in the background */
        post: operations["makeEvidenceBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/evidence-bundles/{bundle_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One bundle and its files */
        get: operations["getEvidenceBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/evidence-bundles/{bundle_id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check a bundle as anybody outside could */
        get: operations["verifyEvidenceBundle"];
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
    "/parks/{park_id}/filing-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Grants of delivery to the platform operator */
        get: operations["listFilingGrants"];
        put?: never;
        /** Let the platform operator deliver the filings of this park */
        post: operations["grantFilingDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/filing-grants/{filing_grant_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the grant back at once */
        post: operations["endFilingGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/filing-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be filed, with fields and rules */
        get: operations["listFilingTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Filings, newest first */
        get: operations["listFilings"];
        put?: never;
        /** Build the draft of a month that is over, or of a clue to a confirmed violation */
        post: operations["createFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/filings/{filing_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One filing with its cells, findings and way */
        get: operations["getFiling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/filings/{filing_id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a new filing in place of this one */
        post: operations["correctFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/filings/{filing_id}/findings/{finding_id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Explain a finding that does not block */
        post: operations["explainFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/filings/{filing_id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Freeze the content
         * @description Nothing of it changes any more. Blocking findings must be gone, the others explained.
         */
        post: operations["lockFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/filings/{filing_id}/package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed package as a zip file */
        get: operations["exportFilingPackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/filings/{filing_id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the receipt of a filing that was handed over */
        post: operations["recordFilingReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/filings/{filing_id}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deliver the package, or note that it is handed over */
        post: operations["sendFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/filings/{filing_id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the package and sign it
         * @description SM2 with SM3, and Ed25519.
         */
        post: operations["signFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/filings/{filing_id}/validation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gather the content again and check it */
        post: operations["validateFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/filings/{filing_id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a filing that was not accepted */
        post: operations["voidFiling"];
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
    "/parks/{park_id}/gate-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules of the pre-stream gate, with article and severity */
        get: operations["listGateRules"];
        put?: never;
        post?: never;
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
    "/parks/{park_id}/hits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hits, newest first
         * @description Portal roles see the hits of their own words and sessions.
         */
        get: operations["listHits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/hits/{hit_id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a hit; it joins the open incident of its streamer and session */
        post: operations["confirmHit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/hits/{hit_id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the words were put right on the spot (O117 art. 31) */
        post: operations["correctHit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/hits/{hit_id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide that a hit is no violation */
        post: operations["dismissHit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records kept beyond their term, the newest hold first */
        get: operations["listHolds"];
        put?: never;
        /**
         * Keep a record beyond its term
         * @description The record, its parts and whatever names it stay until the last hold on it is lifted.
         */
        post: operations["placeHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/holds/{hold_id}/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a hold */
        post: operations["liftHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Incidents, newest first */
        get: operations["listIncidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/incidents/{incident_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One incident with its hits */
        get: operations["getIncident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/incidents/{incident_id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close an incident without a violation */
        post: operations["closeIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/incidents/{incident_id}/violation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the evidence bundle and record the violation, in one step */
        post: operations["escalateIncident"];
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
    "/parks/{park_id}/ledger/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accounts of the park's money of others, with balances
         * @description A merchant sees its own.
         */
        get: operations["listLedgerAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/ledger/accounts/{ledger_account_id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was written to an account, newest first */
        get: operations["listLedgerEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/ledger/deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a deposit a merchant paid in or was paid back */
        post: operations["recordDeposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/ledger/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole ledger, one transaction a line, for sitong verify ledger */
        get: operations["exportLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/ledger/fund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what the park added to, or took from, its fund for advance compensation */
        post: operations["recordFund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/ledger/transactions/{ledger_transaction_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One transaction with all its entries */
        get: operations["getLedgerTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/live-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Running sessions with their open hits, and where to watch from */
        get: operations["getBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/live-board/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens in live sessions, as server-sent events
         * @description The server ends each stream before 50 seconds; resume with Last-Event-ID. The permission is checked again while the stream is open.
         */
        get: operations["watchBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What regulators looked at and took from this park, newest first */
        get: operations["listLooks"];
        put?: never;
        post?: never;
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
    "/parks/{park_id}/members/{member_id}/password-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A one-time link with which a colleague who forgot the password sets a new one
         * @description Only for people who belong to this park alone; others ask where else they belong.
         */
        post: operations["makePasswordLink"];
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
    "/parks/{park_id}/notice-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every kind of notice a channel may carry, with its sentence */
        get: operations["listNoticeKinds"];
        put?: never;
        post?: never;
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
    "/parks/{park_id}/notices/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark all own notices in this park as read */
        post: operations["readAllNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Offers to streamers
         * @description Streamers and agencies see published offers, a merchant its own.
         */
        get: operations["listOffers"];
        put?: never;
        /** Open an offer of an admitted product */
        post: operations["createOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/offers/{offer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One offer */
        get: operations["getOffer"];
        /** Change the terms of an offer */
        put: operations["changeOffer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/offers/{offer_id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an offer and its selections */
        post: operations["closeOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/offers/{offer_id}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a commission plan to an offer */
        post: operations["createPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/offers/{offer_id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open an offer to streamers */
        post: operations["publishOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/offers/{offer_id}/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a sample
         * @description An agency asks for its own streamers; that it did is recorded.
         */
        post: operations["requestSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/offers/{offer_id}/selections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an offer into a streamer's selection */
        post: operations["selectOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/plans/{plan_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A commission plan with the rates it was given */
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/plans/{plan_id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a plan from the next midnight on */
        post: operations["endPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/plans/{plan_id}/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Announce another rate
         * @description A rate falls at most once in seven days, by at most 500 basis points, from the next midnight; holders of samples and selections are told.
         */
        put: operations["setPlanRate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/product-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Categories of products and the documents each demands */
        get: operations["listProductCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/product-documents/{product_document_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a document off a product that is not handed in */
        delete: operations["removeProductDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/product-documents/{product_document_id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify or refuse a document presented after admission */
        post: operations["verifyProductDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/product-import-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty list of products with the expected columns */
        get: operations["downloadProductTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/product-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports of lists of products, newest first */
        get: operations["listProductImports"];
        put?: never;
        /** Dry run of a list of products; nothing is created yet */
        post: operations["checkProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/product-imports/{product_import_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An import with its findings per row and column */
        get: operations["getProductImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/product-imports/{product_import_id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create the good rows as drafts */
        post: operations["applyProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Products of the park
         * @description A merchant sees its own products only.
         */
        get: operations["listProducts"];
        put?: never;
        /** Open a draft product */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/products/{product_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A product with everything found about it */
        get: operations["getProduct"];
        /** Correct a draft or a returned product */
        put: operations["changeProduct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/products/{product_id}/cascade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What leaving the pool would reach now, and what it reached each time */
        get: operations["getProductCascade"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/products/{product_id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Propose other content for an admitted product; the live version stays until confirmed */
        put: operations["proposeProductChange"];
        post?: never;
        /** Take the waiting change back */
        delete: operations["withdrawProductChange"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/products/{product_id}/change-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm or refuse the waiting change */
        post: operations["decideProductChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/products/{product_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Admit, return or reject a product */
        post: operations["decideProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/products/{product_id}/delisting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a product out of the pool */
        post: operations["delistProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/products/{product_id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a document to a product */
        post: operations["addProductDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/products/{product_id}/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recorded prices and the floor of a comparison that would begin now */
        get: operations["listProductPrices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/products/{product_id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recall a product for good */
        post: operations["recallProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/products/{product_id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a delisted product back; 422 names what still blocks */
        post: operations["restoreProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/products/{product_id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a product in; 422 names everything that blocks */
        post: operations["submitProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/products/{product_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the product said each time it was handed in, and what was decided */
        get: operations["listProductVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/products/{product_id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a product back from the review */
        post: operations["withdrawProduct"];
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
    "/parks/{park_id}/rectifications/{rectification_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One rectification */
        get: operations["getRectification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/rectifications/{rectification_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what was put right */
        post: operations["submitRectification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/rectifications/{rectification_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept what was done, or return it */
        post: operations["decideRectification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/result-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports of platform results */
        get: operations["listResultImports"];
        put?: never;
        /** Dry run of a platform export: errors per row and column, matched sessions */
        post: operations["checkResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/result-imports/{result_import_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import */
        get: operations["getResultImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/result-imports/{result_import_id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Store the matched rows in the background */
        post: operations["applyResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/result-imports/{result_import_id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows of an import and the session each belongs to */
        get: operations["listResultRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/result-rows/{result_row_id}/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose the session of a row, or leave the row out */
        post: operations["resolveResultRow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/review-workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has how many waiting applications, and for how long */
        get: operations["getReviewWorkload"];
        put?: never;
        post?: never;
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
    "/parks/{park_id}/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Samples
         * @description Portal roles see the samples they are a side of.
         */
        get: operations["listSamples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/samples/{sample_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One sample */
        get: operations["getSample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/samples/{sample_id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a request back before it is shipped */
        post: operations["cancelSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/samples/{sample_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that content was made */
        post: operations["closeSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/samples/{sample_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve or decline a request within 72 hours */
        post: operations["decideSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/samples/{sample_id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that the sample arrived */
        post: operations["receiveSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/samples/{sample_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that the sample came back */
        post: operations["returnSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/samples/{sample_id}/shipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that the sample is on its way */
        post: operations["shipSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/sanctions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sanctions, newest first
         * @description Portal roles see decided sanctions of their own.
         */
        get: operations["listSanctions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/sanctions/{sanction_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One sanction */
        get: operations["getSanction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/sanctions/{sanction_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a proposed sanction into force, or decline it */
        post: operations["decideSanction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/sanctions/{sanction_id}/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a sanction before its time */
        post: operations["liftSanction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/screening/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules behind the lexicon */
        get: operations["listScreeningGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/screening/park-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the park adds to the lexicon */
        get: operations["listParkTerms"];
        put?: never;
        /** Add a term for every text screened from now on */
        post: operations["addParkTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/screening/park-terms/{park_term_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a term; hits it made stay */
        delete: operations["removeParkTerm"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/screening/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Screen a text and name what a rule may not allow
         * @description Nothing is stored. A hit is a place to look at, never a violation.
         */
        post: operations["scanText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/screening/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lexicon, group by group */
        get: operations["listTerms"];
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
    "/parks/{park_id}/selections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Selections
         * @description Portal roles see the selections they are a side of.
         */
        get: operations["listSelections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/selections/{selection_id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an offer out of a streamer's selection */
        post: operations["endSelection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/session-week": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Studios and their sessions between two instants, at most 15 days apart */
        get: operations["showWeek"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sessions, newest first
         * @description Merchants see their own sessions, streamers those with a slot of theirs, agencies those of their streamers.
         */
        get: operations["listSessions"];
        put?: never;
        /** Plan a session with slots and shelf; the gate is asked at once */
        post: operations["planSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One session with slots, shelf and what the gate says */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change plan, slots or shelf; the gate is asked again
         * @description On air the plan is closed; slots still ahead and the shelf are not.
         */
        patch: operations["changeSession"];
        trace?: never;
    };
    "/parks/{park_id}/sessions/{session_id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call the session off */
        post: operations["cancelSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/sessions/{session_id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan the same self-run session for another time */
        post: operations["copySession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/sessions/{session_id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Corrections of a session */
        get: operations["listCorrections"];
        put?: never;
        /** Record a correction nobody was alerted to */
        post: operations["recordCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/sessions/{session_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the session off air */
        post: operations["endSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/sessions/{session_id}/gate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the pre-stream gate now */
        post: operations["evaluateGate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/sessions/{session_id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the running slot to another streamer from now on */
        post: operations["handOverSlot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/sessions/{session_id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A streamer confirms on the day of the session that it is them
         * @description O117 art. 28(2). Kept with time and account, without any image. The gate asks for it where a role flag makes it the park's duty.
         */
        post: operations["confirmPresence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/sessions/{session_id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Results of a session and the slots they belong to */
        get: operations["getSessionResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/sessions/{session_id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note which objects of the pre-stream review were looked at (O117 art. 30) */
        post: operations["reviewSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/sessions/{session_id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the session on air; without a green gate a reason is needed */
        post: operations["startSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/sessions/{session_id}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said, by offset from the start */
        get: operations["readTranscript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/sessions/{session_id}/transcript-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Transcript files of a session */
        get: operations["listTranscriptImports"];
        put?: never;
        /** Read an uploaded SRT, VTT, JSONL or text file in the background */
        post: operations["importTranscript"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/sessions/{session_id}/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let one finding of the gate pass, with the reason */
        post: operations["waiveFinding"];
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
    "/parks/{park_id}/streamers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who may be given a slot, by a part of the name
         * @description A merchant or an agency has to give at least two characters of the name, and learns no more than the name.
         */
        get: operations["findStreamers"];
        put?: never;
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
    "/parks/{park_id}/subjects/{subject_id}/agency-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * To which agencies a streamer belonged, the latest first
         * @description An agency sees its own terms only.
         */
        get: operations["listAgencyTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/parks/{park_id}/subjects/{subject_id}/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Points of a subject in this year */
        get: operations["getPointsAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/subjects/{subject_id}/publication-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that what is published about this subject is true again
         * @description O117 art. 15, 25(3). Settles the clock that a change of published facts started.
         */
        post: operations["confirmPublication"];
        delete?: never;
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
    "/parks/{park_id}/subjects/{subject_id}/sellable-products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a session of this merchant or streamer may show
         * @description Self-run selling shows the merchant's own admitted products; a streamer shows what it selected.
         */
        get: operations["listSellableProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/subjects/{subject_id}/unreachable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the regulator cannot reach this subject; the reminder is due in five working days
         * @description O117 art. 22(2). 409 in a park that carries no platform duties, as the platform reminds there. A chase settles it.
         */
        post: operations["reportUnreachable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/subjects/{subject_id}/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When the park verified this dossier again, latest first */
        get: operations["listVerifications"];
        put?: never;
        /**
         * Record that identity, licences and contact were verified again
         * @description O117 art. 8(1) asks it of platforms every six months; a park owes it where it carries platform duties (art. 24). 422 names what is not in order.
         */
        post: operations["verifySubject"];
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
    "/parks/{park_id}/violation-appeals/{appeal_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One appeal */
        get: operations["getViolationAppeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/violation-appeals/{appeal_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Uphold, reduce or overturn; both figures stay */
        post: operations["decideViolationAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/violations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Violations, newest first
         * @description Portal roles see confirmed violations of their own; an agency also those of its streamers.
         */
        get: operations["listViolations"];
        put?: never;
        /** Record what was seen; a person confirms it later */
        post: operations["recordViolation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/violations/{violation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One violation with everything that followed */
        get: operations["getViolation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/violations/{violation_id}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Object to a confirmed violation, once */
        post: operations["fileViolationAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/violations/{violation_id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a confirmed violation */
        post: operations["closeViolation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/violations/{violation_id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stand for a recorded violation; its points count from now on */
        post: operations["confirmViolation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/violations/{violation_id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that it was no violation */
        post: operations["dismissViolation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/violations/{violation_id}/four-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Information card of the four lists; the regulator decides */
        get: operations["getFourListsCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/violations/{violation_id}/rectifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell the subject what to put right, until when */
        post: operations["orderRectification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parks/{park_id}/violations/{violation_id}/sanctions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose a step of the park's ladder */
        post: operations["proposeSanction"];
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
    "/platform/accounts/{account_id}/password-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A one-time link with which a person of the platform or a regulator sets a new password */
        post: operations["makePlatformPasswordLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/platform/audit-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recompute the platform's audit chain */
        get: operations["verifyPlatformAuditChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Working-day calendars in force and the imported versions */
        get: operations["listCalendars"];
        put?: never;
        /** Take in the calendar of a year; open time limits are reckoned again */
        post: operations["importCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signed filings of the parks that granted delivery */
        get: operations["listWaitingFilings"];
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
    "/platform/parks/{park_id}/filings/{filing_id}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deliver a signed filing of a park that granted it */
        post: operations["sendFilingForPark"];
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
    "/public/cases/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a case with its number and query code
         * @description Five wrong codes within 15 minutes shut the case to that address for 15 minutes.
         */
        post: operations["openCase"];
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
    "/public/parks/{public_code}/complaint-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the public complaint form of a park shows */
        get: operations["viewComplaintForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/parks/{public_code}/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complain without an account
         * @description The park is the one of the code. The consumer keeps the case number and the query code.
         */
        post: operations["fileComplaint"];
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
    "/supervision/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Filings that left the parks, the latest first */
        get: operations["listSupervisedFilings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/parks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The parks of the jurisdiction with their figures of a month */
        get: operations["listSupervisedParks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/parks/{park_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One park: what it does, its figures of a month and what it withholds */
        get: operations["getSupervisedPark"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/parks/{park_id}/filings/{filing_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One filing with its cells, explanations and receipt */
        get: operations["getSupervisedFiling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/parks/{park_id}/filings/{filing_id}/package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed package of a filing */
        get: operations["exportSupervisedFilingPackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/parks/{park_id}/filings/{filing_id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check the signed package of a filing */
        post: operations["verifySupervisedFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/parks/{park_id}/violations/{violation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One confirmed violation, with the clue that carried it */
        get: operations["getSupervisedViolation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/parks/{park_id}/violations/{violation_id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The evidence bundle of a violation whose clue was received */
        get: operations["exportSupervisedEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/parks/{park_id}/violations/{violation_id}/evidence-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check the evidence bundle of a filed clue */
        post: operations["verifySupervisedEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures by unit; small counts of persons are suppressed */
        get: operations["listSupervisionStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/violations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Confirmed violations of the parks that share them */
        get: operations["listSupervisedViolations"];
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
            otp?: components["schemas"]["OneTimePassword"];
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
        AdvanceAmount: {
            amount_fen: components["schemas"]["Fen"];
        };
        AdvanceRecovery: {
            amount_fen: components["schemas"]["Fen"];
            /** @enum {string} */
            source: "deposit" | "payment" | "written_off";
        };
        AgencyTerm: {
            agency: components["schemas"]["SubjectRef"];
            began_by: components["schemas"]["PersonRef"];
            ended_by?: components["schemas"]["PersonRef"];
            from_at: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            /** @description Missing while it runs */
            until_at?: components["schemas"]["Instant"];
        };
        AgencyTermList: {
            items: components["schemas"]["AgencyTerm"][];
        };
        AgendaItem: {
            article: string;
            chased_at?: components["schemas"]["Instant"];
            /** Format: int64 */
            chases: number;
            code: string;
            due_on: components["schemas"]["Date"];
            /** @description Subject and code */
            id: string;
            /** @description Not in order already */
            missing: boolean;
            problem?: components["schemas"]["Text"];
            subject: components["schemas"]["SubjectRef"];
            what: components["schemas"]["Text"];
            who: components["schemas"]["AgendaWho"];
        };
        AgendaPage: {
            items: components["schemas"]["AgendaItem"][];
            next_cursor?: string;
            /** Format: int64 */
            total: number;
        };
        /** @enum {string} */
        AgendaWho: "subject" | "park";
        Agreement: {
            amount_fen: components["schemas"]["Fen"];
            claim_kind: components["schemas"]["ClaimKind"];
            consumer_confirmed_at?: components["schemas"]["Instant"];
            consumer_how?: components["schemas"]["ConfirmationMeans"];
            id: components["schemas"]["Id"];
            made_at: components["schemas"]["Instant"];
            merchant_confirmed_at?: components["schemas"]["Instant"];
            merchant_how?: components["schemas"]["ConfirmationMeans"];
            perform_by: components["schemas"]["Date"];
            performed_at?: components["schemas"]["Instant"];
            performed_how?: string;
            sha256: components["schemas"]["Sha256"];
            /** @enum {string} */
            state: "open" | "bound" | "voided";
            text: string;
        };
        AgreementConfirmation: {
            /** @enum {string} */
            how?: "phone" | "paper";
            sha256: components["schemas"]["Sha256"];
            /** @description Whose confirmation the desk records */
            side?: components["schemas"]["CaseParty"];
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
        ApplicationAssignment: {
            /** @description Without it the application is released */
            assignee_id?: components["schemas"]["Id"];
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
        BadLine: {
            code: string;
            line: components["schemas"]["Count"];
            text: components["schemas"]["Text"];
        };
        /**
         * Format: int64
         * @description 10,000 is one whole
         */
        BasisPoints: number;
        BlacklistAnswer: {
            /** @description The reasons */
            text: string;
            /** @description true lifts the entry */
            uphold: boolean;
        };
        BlacklistDecision: {
            /** @description true lists, false drops the case */
            list: boolean;
            /** @description The reasons */
            text: string;
        };
        BlacklistEntry: {
            answer?: string;
            answered_at?: components["schemas"]["Instant"];
            answered_by?: components["schemas"]["PersonRef"];
            appeal?: string;
            appealed_at?: components["schemas"]["Instant"];
            basis: string;
            decided_at?: components["schemas"]["Instant"];
            decided_by?: components["schemas"]["PersonRef"];
            decision?: string;
            /** @enum {string} */
            end_cause?: "drop" | "uphold" | "expire" | "lift";
            end_reason?: string;
            ended_at?: components["schemas"]["Instant"];
            facts: string;
            ground: components["schemas"]["BlacklistGround"];
            hear_until: components["schemas"]["Date"];
            id: components["schemas"]["Id"];
            months: number;
            noticed_at: components["schemas"]["Instant"];
            noticed_by: components["schemas"]["PersonRef"];
            state: components["schemas"]["BlacklistState"];
            stated_at?: components["schemas"]["Instant"];
            statement?: string;
            subject: components["schemas"]["SubjectRef"];
            /** @description The last day it is in force */
            until_on?: components["schemas"]["Date"];
            version: components["schemas"]["Version"];
        };
        /** @enum {string} */
        BlacklistGround: "repeated_violations" | "false_identity" | "unsafe_goods" | "account_switching" | "contract_breach" | "other";
        BlacklistPage: {
            items: components["schemas"]["BlacklistEntry"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        /** @enum {string} */
        BlacklistState: "noticed" | "in_force" | "dropped" | "lifted";
        BlacklistWords: {
            text: string;
        };
        Board: {
            at: components["schemas"]["Instant"];
            last_event_id: components["schemas"]["Count"];
            sessions: components["schemas"]["BoardSession"][];
        };
        BoardSession: {
            /** @description When speech last arrived; 0 = never */
            heard_at: components["schemas"]["Instant"];
            latest: components["schemas"]["Hit"][];
            /** @description Whose turn it is */
            on_slot: components["schemas"]["Slot"][];
            session: components["schemas"]["Session"];
        };
        BootstrapRequest: {
            code: components["schemas"]["PublicCode"];
            login: components["schemas"]["Login"];
            name: string;
            password: components["schemas"]["Password"];
        };
        BroadcastResult: {
            ended_at: components["schemas"]["Instant"];
            exported_at: components["schemas"]["Instant"];
            figures: components["schemas"]["Figures"];
            id: components["schemas"]["Id"];
            shares: components["schemas"]["ResultShare"][];
            started_at: components["schemas"]["Instant"];
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
        BundleFinding: {
            code: string;
            path: string;
            why: string;
        };
        BundleReport: {
            chain_hash: string;
            chain_seq: components["schemas"]["Count"];
            ed25519_key_id: string;
            files: number;
            findings: components["schemas"]["BundleFinding"][];
            good: boolean;
            made_at: components["schemas"]["Instant"];
            sm2_key_id: string;
        };
        Calendar: {
            holidays: components["schemas"]["CalendarHoliday"][];
            id?: components["schemas"]["Id"];
            imported_at?: components["schemas"]["Instant"];
            source: string;
            version: string;
            working_days: number;
            working_weekends: components["schemas"]["Date"][];
            year: number;
        };
        CalendarHoliday: {
            from: components["schemas"]["Date"];
            name: string;
            to: components["schemas"]["Date"];
        };
        CalendarList: {
            /** @description Every imported version */
            imported: components["schemas"]["Calendar"][];
            /** @description In force */
            items: components["schemas"]["Calendar"][];
        };
        CascadeLink: {
            id: components["schemas"]["Id"];
            starts_at?: components["schemas"]["Instant"];
            state: string;
            streamer?: components["schemas"]["SubjectRef"];
        };
        /** @description What hangs on a product while it is in the pool */
        CascadeReach: {
            offers: components["schemas"]["CascadeLink"][];
            samples: components["schemas"]["CascadeLink"][];
            selections: components["schemas"]["CascadeLink"][];
            sessions: components["schemas"]["CascadeLink"][];
        };
        CascadeRecord: {
            cause: string;
            /** @enum {string} */
            event: "delisted" | "recalled";
            id: components["schemas"]["Id"];
            made_at: components["schemas"]["Instant"];
            made_by?: components["schemas"]["PersonRef"];
            reach: components["schemas"]["CascadeReach"];
            reason: string;
        };
        Case: {
            accepted_at?: components["schemas"]["Instant"];
            /** @description What the caller's side may do now */
            actions: components["schemas"]["CaseAction"][];
            agreement?: components["schemas"]["Agreement"];
            answered_at?: components["schemas"]["Instant"];
            bought_on?: components["schemas"]["Date"];
            channel: components["schemas"]["CaseChannel"];
            claim_fen: components["schemas"]["Fen"];
            claim_kind: components["schemas"]["ClaimKind"];
            clocks: components["schemas"]["ClockExplanation"][];
            closed_at?: components["schemas"]["Instant"];
            /** @description Masked for the merchant */
            consumer_name: string;
            due_at?: components["schemas"]["Instant"];
            ended_how?: string;
            ended_reason?: string;
            entrust_consent: boolean;
            facts: string;
            id: components["schemas"]["Id"];
            letter_file_id?: components["schemas"]["Id"];
            mediator?: components["schemas"]["PersonRef"];
            merchant_id?: components["schemas"]["Id"];
            merchant_name?: string;
            merchant_said: string;
            mode: components["schemas"]["MediationMode"];
            mode_name: components["schemas"]["Text"];
            number: string;
            offers: components["schemas"]["CaseOffer"][];
            opened_at: components["schemas"]["Instant"];
            order_number?: string;
            other_ways: components["schemas"]["Text"];
            overdue: boolean;
            paid_fen: components["schemas"]["Fen"];
            phone_masked?: string;
            product_id?: components["schemas"]["Id"];
            publish_consent: boolean;
            recovered_fen: components["schemas"]["Fen"];
            requests: components["schemas"]["EvidenceRequest"][];
            reserve_fen: components["schemas"]["Fen"];
            session_id?: components["schemas"]["Id"];
            settled_at?: components["schemas"]["Instant"];
            /** @description On which side the caller stands */
            side: components["schemas"]["CaseSide"];
            state: components["schemas"]["CaseState"];
            steps: components["schemas"]["CaseStep"][];
            studio_id?: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
        };
        CaseAccess: {
            access_token: string;
            case_id: components["schemas"]["Id"];
            expires_in: number;
            /** @description Bearer */
            token_type: string;
        };
        /** @enum {string} */
        CaseAction: "register" | "ask_supplement" | "supplement" | "accept" | "refuse" | "begin" | "appraise" | "appraised" | "draft" | "redraft" | "confirm" | "perform" | "advance" | "recovered" | "withdraw" | "terminate" | "archive" | "reopen";
        /** @enum {string} */
        CaseChannel: "web" | "phone" | "visit" | "handed_over";
        CaseExhibit: {
            at: components["schemas"]["Instant"];
            file_id: components["schemas"]["Id"];
            id: components["schemas"]["Id"];
            label: string;
            request_id?: components["schemas"]["Id"];
            room: components["schemas"]["CaseRoom"];
            side: components["schemas"]["CaseSide"];
        };
        CaseExhibitList: {
            items: components["schemas"]["CaseExhibit"][];
        };
        CaseFiling: {
            /** @enum {string} */
            action: "archive" | "reopen";
            /** @description To reopen */
            reason?: string;
        };
        CaseGround: {
            article: string;
            code: string;
            text: components["schemas"]["Text"];
        };
        CaseKey: {
            number: string;
            query_code: string;
        };
        CaseMediator: {
            account_id: components["schemas"]["Id"];
        };
        CaseMessage: {
            at: components["schemas"]["Instant"];
            body: string;
            id: components["schemas"]["Id"];
            room: components["schemas"]["CaseRoom"];
            side: components["schemas"]["CaseSide"];
        };
        CaseMessagePage: {
            items: components["schemas"]["CaseMessage"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        CaseModeRules: {
            clocks: components["schemas"]["ClockDefinition"][];
            mode: components["schemas"]["MediationMode"];
            name: components["schemas"]["Text"];
            needs_letter: boolean;
            transitions: components["schemas"]["CaseTransition"][];
        };
        CaseOffer: {
            amount_fen: components["schemas"]["Fen"];
            claim_kind: components["schemas"]["ClaimKind"];
            counter_to?: components["schemas"]["Id"];
            decided_at?: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            made_at: components["schemas"]["Instant"];
            side: components["schemas"]["CaseSide"];
            state: components["schemas"]["CaseOfferState"];
            terms: string;
            valid_until: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        CaseOfferState: "open" | "accepted" | "declined" | "countered" | "withdrawn" | "expired";
        /** @enum {string} */
        CaseParty: "consumer" | "merchant";
        CaseProgress: {
            /** @enum {string} */
            action: "begin" | "appraise" | "appraised" | "terminate";
            /** @description A ground of termination */
            ground?: string;
            reason?: string;
        };
        CaseReason: {
            reason?: string;
        };
        CaseReveal: {
            /** @enum {string} */
            field: "phone" | "address";
            purpose: string;
        };
        CaseRevealed: {
            value: string;
        };
        /** @enum {string} */
        CaseRoom: "joint" | "caucus_consumer" | "caucus_merchant" | "desk";
        CaseRules: {
            claims: components["schemas"]["Claim"][];
            modes: components["schemas"]["CaseModeRules"][];
            other_ways: components["schemas"]["Text"];
            refusal_grounds: components["schemas"]["CaseGround"][];
            termination_grounds: components["schemas"]["CaseGround"][];
        };
        /** @enum {string} */
        CaseSide: "consumer" | "merchant" | "desk";
        /** @enum {string} */
        CaseState: "registered" | "supplementing" | "refused" | "accepted" | "mediating" | "appraising" | "agreeing" | "performing" | "advanced" | "performed" | "terminated" | "closed";
        CaseStep: {
            action: components["schemas"]["CaseAction"];
            article: string;
            at: components["schemas"]["Instant"];
            by: components["schemas"]["CaseSide"];
            from: components["schemas"]["CaseState"];
            ground?: string;
            reason?: string;
            seq: components["schemas"]["Version"];
            to: components["schemas"]["CaseState"];
        };
        CaseSummary: {
            channel: components["schemas"]["CaseChannel"];
            claim_fen: components["schemas"]["Fen"];
            claim_kind: components["schemas"]["ClaimKind"];
            /** @description Masked for the merchant */
            consumer_name: string;
            due_at?: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            mediator?: components["schemas"]["PersonRef"];
            merchant_id?: components["schemas"]["Id"];
            merchant_name?: string;
            merchant_said: string;
            mode: components["schemas"]["MediationMode"];
            number: string;
            opened_at: components["schemas"]["Instant"];
            overdue: boolean;
            settled_at?: components["schemas"]["Instant"];
            state: components["schemas"]["CaseState"];
            version: components["schemas"]["Version"];
        };
        CaseSummaryPage: {
            items: components["schemas"]["CaseSummary"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        CaseText: {
            text: string;
        };
        CaseTransition: {
            action: components["schemas"]["CaseAction"];
            article: string;
            by: components["schemas"]["CaseSide"][];
            from: components["schemas"]["CaseState"];
            to: components["schemas"]["CaseState"];
        };
        CaseTriage: {
            letter_file_id?: components["schemas"]["Id"];
            merchant_id?: components["schemas"]["Id"];
            mode: components["schemas"]["MediationMode"];
            product_id?: components["schemas"]["Id"];
            session_id?: components["schemas"]["Id"];
            studio_id?: components["schemas"]["Id"];
        };
        /** @description A sentence of the law about a category */
        CategoryNote: {
            article: string;
            text: components["schemas"]["Text"];
        };
        Chase: {
            channel: components["schemas"]["ChaseChannel"];
            chased_at: components["schemas"]["Instant"];
            code: string;
            due_on: components["schemas"]["Date"];
            id: components["schemas"]["Id"];
            subject_id: components["schemas"]["Id"];
        };
        /** @enum {string} */
        ChaseChannel: "notice" | "copy";
        ChaseList: {
            items: components["schemas"]["Chase"][];
        };
        ChunkBatch: {
            chunks: components["schemas"]["TranscriptChunkInput"][];
        };
        ChunkReceipt: {
            /** @description Numbers that came before with other words; the first stays */
            conflicting: number[];
            hits: components["schemas"]["Count"];
            repeated: components["schemas"]["Count"];
            stored: components["schemas"]["Count"];
        };
        Claim: {
            kind: components["schemas"]["ClaimKind"];
            name: components["schemas"]["Text"];
            /** @description A sum of money belongs to it */
            priced: boolean;
        };
        /** @enum {string} */
        ClaimKind: "refund" | "return" | "exchange" | "repair" | "compensation" | "apology" | "other";
        Clock: {
            article: string;
            /** @enum {string} */
            basis: "law" | "entrustment" | "agreement" | "promise";
            definition: string;
            due_at: components["schemas"]["Instant"];
            due_on: components["schemas"]["Date"];
            id: components["schemas"]["Id"];
            limit_n: number;
            limit_unit: components["schemas"]["LimitUnit"];
            name: components["schemas"]["Text"];
            overdue: boolean;
            pause_reason?: string;
            paused_days: components["schemas"]["Count"];
            paused_on?: components["schemas"]["Date"];
            settled_at?: components["schemas"]["Instant"];
            started_at: components["schemas"]["Instant"];
            state: components["schemas"]["ClockState"];
            /**
             * @description Whose duty it is
             * @enum {string}
             */
            subject: "park" | "market_regulator" | "platform" | "room_operator" | "agency" | "merchant" | "parties";
            target_id: components["schemas"]["Id"];
            target_kind: string;
            /** @description The due date is nominal because its year has no calendar yet */
            unconfirmed: boolean;
        };
        ClockCondition: {
            /** @description Role flag of the park that must be on */
            flag?: string;
            /** @description Capacity in which the park settles cases */
            mode?: string;
            text: components["schemas"]["Text"];
        };
        ClockDefinition: {
            article: string;
            /** @enum {string} */
            basis: "law" | "entrustment" | "agreement" | "promise";
            breach: components["schemas"]["Text"];
            code: string;
            condition: components["schemas"]["ClockCondition"];
            limit_n: number;
            limit_unit: components["schemas"]["LimitUnit"];
            name: components["schemas"]["Text"];
            pause_article?: string;
            pauses: string[];
            roles: string[];
            starts: components["schemas"]["Text"];
            /** @enum {string} */
            subject: "park" | "market_regulator" | "platform" | "room_operator" | "agency" | "merchant" | "parties";
            warn_hours: number[];
        };
        ClockDefinitionList: {
            items: components["schemas"]["ClockDefinition"][];
        };
        ClockExplanation: {
            clock: components["schemas"]["Clock"];
            definition: components["schemas"]["ClockDefinition"];
            pauses: components["schemas"]["ClockPause"][];
            reckoning: components["schemas"]["Reckoning"];
        };
        ClockPage: {
            items: components["schemas"]["Clock"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        ClockPause: {
            from_on: components["schemas"]["Date"];
            reason: string;
            until_on?: components["schemas"]["Date"];
        };
        /** @enum {string} */
        ClockState: "running" | "paused" | "settled";
        Closing: {
            reason: components["schemas"]["Reason"];
        };
        /** @description When a clue to the regulator is due: subject, condition, article */
        ClueDuty: {
            basis: components["schemas"]["Text"];
            flag: components["schemas"]["RoleFlag"];
            subject: components["schemas"]["Text"];
            working_days: components["schemas"]["Count"];
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
        /**
         * @description What the comparison price is compared with
         * @enum {string}
         */
        ComparisonBasis: "lowest_7_days" | "own_price" | "recommended_price" | "other_channel";
        ComplaintDecision: {
            /** @enum {string} */
            decision: "accept" | "refuse" | "ask_supplement";
            /** @description A ground of refusal */
            ground?: string;
            reason?: string;
        };
        ComplaintForm: {
            claims: components["schemas"]["Claim"][];
            notice: components["schemas"]["Text"];
            notice_version: string;
            other_ways: components["schemas"]["Text"];
            park_name: string;
        };
        ConductCatalogue: {
            appeal_days: components["schemas"]["Count"];
            clue_duties: components["schemas"]["ClueDuty"][];
            items: components["schemas"]["ConductItem"][];
            ladder: components["schemas"]["LadderRung"][];
            rectification_days: components["schemas"]["Count"];
            tiers: components["schemas"]["PointsTier"][];
            version: string;
        };
        /** @description One kind of violation */
        ConductItem: {
            article: components["schemas"]["Text"];
            clue: boolean;
            code: components["schemas"]["ViolationCode"];
            name: components["schemas"]["Text"];
            points: components["schemas"]["Points"];
            severity: components["schemas"]["ViolationSeverity"];
            step: components["schemas"]["SanctionStep"];
            subjects: components["schemas"]["SubjectKind"][];
        };
        /** @enum {string} */
        ConfirmationMeans: "code" | "portal" | "phone" | "paper";
        CopiedSession: {
            not_copied: components["schemas"]["NotCopied"][];
            session: components["schemas"]["Session"];
        };
        Correction: {
            hit_id?: components["schemas"]["Id"];
            id: components["schemas"]["Id"];
            /** @description During the session and within ten minutes */
            on_the_spot: boolean;
            recorded_at: components["schemas"]["Instant"];
            recorded_by: components["schemas"]["PersonRef"];
            session_id: components["schemas"]["Id"];
            spoken_at: components["schemas"]["Instant"];
            streamer?: components["schemas"]["LivePerson"];
            words: string;
        };
        CorrectionList: {
            items: components["schemas"]["Correction"][];
        };
        /** Format: int64 */
        Count: number;
        Cursor: string;
        CurvePoint: {
            score: components["schemas"]["EvaluationScore"];
            /** Format: int64 */
            value: number;
        };
        /** @description Day in Asia/Shanghai */
        Date: string;
        /** @description One of these documents is enough */
        DocumentDemand: {
            any_of: components["schemas"]["DocumentType"][];
            article: string;
        };
        DocumentKind: {
            /** @enum {string} */
            expires: "required" | "optional" | "never";
            fields: string[];
            name: components["schemas"]["Text"];
            type: components["schemas"]["DocumentType"];
            /** @description How it is verified */
            verify: components["schemas"]["Text"];
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
        DutyNote: {
            note: string;
        };
        EndParkFlag: {
            reason: components["schemas"]["Reason"];
            until: components["schemas"]["Date"];
        };
        EvaluationAppeal: {
            decided_at?: components["schemas"]["Instant"];
            filed_at: components["schemas"]["Instant"];
            grounds: string;
            id: components["schemas"]["Id"];
            reason?: string;
            score_after: components["schemas"]["EvaluationScore"];
            score_before: components["schemas"]["EvaluationScore"];
            snapshot_id: components["schemas"]["Id"];
            state: components["schemas"]["EvaluationAppealState"];
            subject: components["schemas"]["SubjectRef"];
            version: components["schemas"]["Version"];
        };
        /** @description Without a score the evaluation stands */
        EvaluationAppealDecision: {
            adjusted_score?: components["schemas"]["EvaluationScore"];
            reason: string;
        };
        EvaluationAppealPage: {
            items: components["schemas"]["EvaluationAppeal"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        /** @enum {string} */
        EvaluationAppealState: "filed" | "upheld" | "adjusted";
        EvaluationFact: {
            day: components["schemas"]["Date"];
            /** Format: int64 */
            denominator: number;
            indicator: components["schemas"]["IndicatorCode"];
            /** Format: int64 */
            numerator: number;
            source_id: components["schemas"]["Id"];
            source_kind: string;
        };
        EvaluationFactPage: {
            items: components["schemas"]["EvaluationFact"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        /** @enum {string} */
        EvaluationGrade: "A" | "B" | "C" | "D";
        /** @enum {string} */
        EvaluationKind: "merchant" | "streamer";
        /** @description The weight is as it counted, after inconclusive indicators gave theirs away */
        EvaluationLine: {
            conclusive: boolean;
            /** Format: int64 */
            denominator: number;
            indicator: components["schemas"]["IndicatorCode"];
            name: components["schemas"]["Text"];
            /** Format: int64 */
            numerator: number;
            /** Format: int64 */
            sample: number;
            score: components["schemas"]["EvaluationScore"];
            /** Format: int64 */
            value: number;
            veto: boolean;
            weight_bp: components["schemas"]["Count"];
        };
        EvaluationMonth: string;
        EvaluationProjection: {
            conclusive_bp: components["schemas"]["Count"];
            grade?: components["schemas"]["EvaluationGrade"];
            lines: components["schemas"]["EvaluationLine"][];
            month: components["schemas"]["EvaluationMonth"];
            score: components["schemas"]["EvaluationScore"];
            subject_id: components["schemas"]["Id"];
        };
        EvaluationRun: {
            changed: components["schemas"]["Count"];
            month: components["schemas"]["EvaluationMonth"];
        };
        /**
         * Format: int64
         * @description Hundredths of a point
         */
        EvaluationScore: number;
        /** @description Files secured as evidence for one thing, with who, when and why */
        EvidenceBundle: {
            about_id: components["schemas"]["Id"];
            about_kind: string;
            created_at: components["schemas"]["Instant"];
            created_by: components["schemas"]["PersonRef"];
            /** @description The zip file once it is ready */
            file_id?: components["schemas"]["Id"];
            files: components["schemas"]["EvidenceBundleFile"][];
            finished_at?: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            job_id: components["schemas"]["Id"];
            manifest_sha256?: components["schemas"]["Sha256"];
            reason: string;
            /** @enum {string} */
            state: "building" | "ready" | "failed";
            subject_id?: components["schemas"]["Id"];
            title: string;
        };
        EvidenceBundleFile: {
            file_id: components["schemas"]["Id"];
            name: string;
            role: string;
            sha256: components["schemas"]["Sha256"];
            size_bytes: components["schemas"]["Count"];
        };
        EvidenceBundleList: {
            items: components["schemas"]["EvidenceBundle"][];
        };
        EvidenceRequest: {
            answered_at?: components["schemas"]["Instant"];
            asks: string;
            created_at: components["schemas"]["Instant"];
            due_at: components["schemas"]["Instant"];
            due_on: components["schemas"]["Date"];
            id: components["schemas"]["Id"];
            silence: string;
            to: components["schemas"]["EvidenceRequestTarget"];
        };
        /** @enum {string} */
        EvidenceRequestTarget: "consumer" | "merchant" | "both";
        /**
         * @description NTM art. 12
         * @enum {string}
         */
        Exemption: "own_farm_products" | "home_handicraft" | "convenience_labour" | "small_sporadic";
        /** @enum {string} */
        ExportKind: "subjects" | "agenda" | "audit_entries" | "products" | "cases" | "violations" | "sessions" | "ledger_entries";
        /**
         * Format: int64
         * @description Hundredths of a yuan
         */
        Fen: number;
        Figures: {
            /** Format: int64 */
            buyers: number;
            /** Format: int64 */
            comments: number;
            /** Format: int64 */
            followers: number;
            gmv_fen: components["schemas"]["Fen"];
            net_fen: components["schemas"]["Fen"];
            /** Format: int64 */
            orders: number;
            paid_fen: components["schemas"]["Fen"];
            /** Format: int64 */
            peak_viewers: number;
            refund_fen: components["schemas"]["Fen"];
            /** Format: int64 */
            refund_orders: number;
            /** Format: int64 */
            units: number;
            /** Format: int64 */
            viewers: number;
        };
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
        FiledCase: {
            case_id: components["schemas"]["Id"];
            due_at?: components["schemas"]["Instant"];
            number: string;
            opened_at: components["schemas"]["Instant"];
            other_ways: components["schemas"]["Text"];
            /** @description Shown once; absent in a repeated answer */
            query_code?: string;
            state: components["schemas"]["CaseState"];
        };
        /** @enum {string} */
        FilePurpose: "roster_import" | "result_import" | "product_import" | "transcript" | "qualification" | "product" | "case_exhibit" | "patrol_photo" | "receipt" | "guardian_consent" | "export" | "document" | "bundle" | "filing_package";
        Filing: {
            channel?: components["schemas"]["FilingChannel"];
            content_sha256?: string;
            corrects_id?: components["schemas"]["Id"];
            created_at: components["schemas"]["Instant"];
            external_id: string;
            id: components["schemas"]["Id"];
            kind: components["schemas"]["FilingKind"];
            locked_at?: components["schemas"]["Instant"];
            manifest_sha256?: string;
            period?: components["schemas"]["FilingMonth"];
            reason?: string;
            receipt_at?: components["schemas"]["Instant"];
            receipt_file_id?: components["schemas"]["Id"];
            receipt_number?: string;
            revision: components["schemas"]["Count"];
            schema_version: string;
            sent_at?: components["schemas"]["Instant"];
            signed_at?: components["schemas"]["Instant"];
            state: components["schemas"]["FilingState"];
            version: components["schemas"]["Count"];
            violation_id?: components["schemas"]["Id"];
        };
        /** @description One value of a filing with where it comes from; link is the list behind it, below the park. */
        FilingCell: {
            code: string;
            link?: string;
            name: components["schemas"]["Text"];
            /** Format: int64 */
            number?: number;
            /**
             * Format: int64
             * @description The same cell of the last filing
             */
            previous?: number;
            rule: components["schemas"]["Text"];
            source: string;
            text?: string;
            unit: components["schemas"]["FilingUnit"];
        };
        /** @enum {string} */
        FilingChannel: "online" | "by_hand";
        FilingDelivery: {
            answer?: string;
            at: components["schemas"]["Instant"];
            channel: components["schemas"]["FilingChannel"];
            outcome: string;
        };
        FilingDetail: {
            basis: components["schemas"]["Text"];
            built_at: components["schemas"]["Instant"];
            cells: components["schemas"]["FilingCell"][];
            deliveries: components["schemas"]["FilingDelivery"][];
            evidence: components["schemas"]["FilingEvidence"][];
            filing: components["schemas"]["Filing"];
            findings: components["schemas"]["FilingFinding"][];
            name: components["schemas"]["Text"];
            /** @description The park wants another person than the one who locked it to sign */
            second_person: boolean;
        };
        FilingEvidence: {
            bundle_id: components["schemas"]["Id"];
            manifest_sha256: string;
            title: string;
        };
        FilingExplanation: {
            at: components["schemas"]["Instant"];
            rule: components["schemas"]["Text"];
            text: string;
        };
        FilingField: {
            code: string;
            name: components["schemas"]["Text"];
            rule: components["schemas"]["Text"];
            source: string;
            unit: components["schemas"]["FilingUnit"];
        };
        FilingFinding: {
            article?: string;
            compared?: string;
            explained_at?: components["schemas"]["Instant"];
            explanation?: string;
            field: string;
            id: components["schemas"]["Id"];
            level: components["schemas"]["FilingLevel"];
            rule: string;
            text: components["schemas"]["Text"];
        };
        FilingGrant: {
            ended_at?: components["schemas"]["Instant"];
            granted_at: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            scope: string;
        };
        FilingGrantList: {
            items: components["schemas"]["FilingGrant"][];
        };
        /** @enum {string} */
        FilingKind: "park_monthly" | "violation_clue";
        /** @enum {string} */
        FilingLevel: "blocking" | "explaining";
        FilingMonth: string;
        FilingPage: {
            items: components["schemas"]["Filing"][];
            next_cursor?: string;
        };
        FilingReason: {
            reason: string;
        };
        FilingRule: {
            article?: string;
            code: string;
            field: string;
            level: components["schemas"]["FilingLevel"];
            text: components["schemas"]["Text"];
        };
        /** @enum {string} */
        FilingState: "draft" | "validated" | "locked" | "signed" | "sent" | "received" | "rejected" | "corrected" | "voided";
        FilingTemplate: {
            basis: components["schemas"]["Text"];
            fields: components["schemas"]["FilingField"][];
            kind: components["schemas"]["FilingKind"];
            name: components["schemas"]["Text"];
            rules: components["schemas"]["FilingRule"][];
            valid_from: components["schemas"]["Date"];
            version: string;
        };
        FilingTemplateList: {
            items: components["schemas"]["FilingTemplate"][];
        };
        /** @enum {string} */
        FilingUnit: "count" | "fen" | "points" | "instant" | "text";
        /** @description Facts and articles for the regulator, who alone decides whether a list applies */
        FourListsCard: {
            candidates: components["schemas"]["FourListsItem"][];
            facts: components["schemas"]["FourListsFact"][];
            notice: components["schemas"]["Text"];
            official: boolean;
            version: string;
            violation_id: components["schemas"]["Id"];
        };
        FourListsFact: {
            article: components["schemas"]["Text"];
            code: string;
            holds: boolean;
            text: components["schemas"]["Text"];
        };
        FourListsItem: {
            article: components["schemas"]["Text"];
            code: string;
            /** @enum {string} */
            list: "no_penalty" | "reduced" | "lighter" | "heavier";
            name: components["schemas"]["Text"];
        };
        GateFinding: {
            /** @enum {string} */
            about: "account" | "merchant" | "studio" | "person" | "product" | "session";
            about_id: components["schemas"]["Id"];
            article: string;
            code: string;
            name: string;
            /** @enum {string} */
            remedy: "subject" | "qualification" | "guardian" | "quiz" | "sanction" | "studio" | "product" | "session" | "review" | "presence";
            /** @enum {string} */
            severity: "block" | "warn";
            text: components["schemas"]["Text"];
            waivable_by: components["schemas"]["Role"][];
            waived: boolean;
            waiver_reason?: string;
        };
        /** @enum {string} */
        GateOutcome: "unasked" | "green" | "amber" | "red";
        GateResult: {
            blocks: components["schemas"]["Count"];
            evaluated_at?: components["schemas"]["Instant"];
            findings: components["schemas"]["GateFinding"][];
            level: string;
            outcome: components["schemas"]["GateOutcome"];
            rule_version: string;
            warnings: components["schemas"]["Count"];
        };
        GateRule: {
            about: string;
            article: string;
            code: string;
            /** @enum {string} */
            severity: "block" | "warn";
            /**
             * @description Severity when the park's gate level is strict
             * @enum {string}
             */
            strict: "block" | "warn";
            text: components["schemas"]["Text"];
            waivable_by: components["schemas"]["Role"][];
        };
        GateRuleList: {
            items: components["schemas"]["GateRule"][];
            version: string;
        };
        GateWaiver: {
            about_id: components["schemas"]["Id"];
            code: string;
            reason: components["schemas"]["Reason"];
        };
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
        Hit: {
            article: components["schemas"]["Text"];
            category: string;
            /** @description The words around it */
            context: string;
            decided_at?: components["schemas"]["Instant"];
            decided_by?: components["schemas"]["PersonRef"];
            found: string;
            found_at: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            incident_id?: components["schemas"]["Id"];
            offset_ms: components["schemas"]["OffsetMs"];
            pack_version: string;
            reason?: string;
            said_at: components["schemas"]["Instant"];
            session_id: components["schemas"]["Id"];
            session_title?: string;
            severity: components["schemas"]["HitSeverity"];
            slot_id?: components["schemas"]["Id"];
            state: components["schemas"]["HitState"];
            streamer?: components["schemas"]["LivePerson"];
            suggestion: components["schemas"]["Text"];
            term: string;
            version: components["schemas"]["Version"];
        };
        HitConfirmation: {
            reason: components["schemas"]["Reason"];
            /** @description Who spoke; needed when the slot does not tell */
            streamer_id?: components["schemas"]["Id"];
        };
        /** @description Hits by severity; open ones wait for a decision */
        HitCounts: {
            corrected: components["schemas"]["Count"];
            grave: components["schemas"]["Count"];
            open: components["schemas"]["Count"];
            serious: components["schemas"]["Count"];
            slight: components["schemas"]["Count"];
        };
        HitPage: {
            items: components["schemas"]["Hit"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        /** @enum {string} */
        HitSeverity: "slight" | "serious" | "grave";
        /** @enum {string} */
        HitState: "open" | "corrected" | "dismissed" | "confirmed";
        /** @enum {string} */
        HoldCause: "merchant" | "park" | "subject_suspended" | "qualification_expired" | "document_expired";
        /** @enum {string} */
        HoldTarget: "subject" | "case" | "session" | "violation" | "product" | "filing" | "file";
        /** @description ULID */
        Id: string;
        /** @enum {string} */
        IdentityKind: "resident_id" | "hk_macau_permit" | "taiwan_permit" | "foreign_permanent_resident" | "passport";
        Incident: {
            bundle_id?: components["schemas"]["Id"];
            escalated_at?: components["schemas"]["Instant"];
            hits: components["schemas"]["Hit"][];
            id: components["schemas"]["Id"];
            opened_at: components["schemas"]["Instant"];
            opened_by: components["schemas"]["PersonRef"];
            session_id: components["schemas"]["Id"];
            session_title: string;
            severity: components["schemas"]["HitSeverity"];
            state: components["schemas"]["IncidentState"];
            streamer?: components["schemas"]["LivePerson"];
            summary: string;
            version: components["schemas"]["Version"];
            violation_id?: components["schemas"]["Id"];
        };
        IncidentEscalation: {
            summary: string;
            /** @description Of the conduct catalogue; chosen by severity when left out */
            violation_code?: string;
        };
        IncidentPage: {
            items: components["schemas"]["Incident"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        /** @enum {string} */
        IncidentState: "open" | "escalated" | "closed";
        IndicatorCode: string;
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
        /** @description A step: against whom, under which condition, on what it rests */
        LadderRung: {
            basis: components["schemas"]["Text"];
            condition: components["schemas"]["Text"];
            name: components["schemas"]["Text"];
            needs: ("clause" | "amount")[];
            step: components["schemas"]["SanctionStep"];
            subjects: components["schemas"]["SubjectKind"][];
        };
        /** @enum {string} */
        Language: "zh-CN" | "en";
        LedgerAccount: {
            balance_fen: components["schemas"]["Fen"];
            created_at: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            kind: components["schemas"]["LedgerAccountKind"];
            name: components["schemas"]["Text"];
            party_id?: components["schemas"]["Id"];
            party_name?: string;
        };
        /** @enum {string} */
        LedgerAccountKind: "bank" | "deposit" | "advance_fund" | "reserved" | "receivable" | "recovery";
        LedgerAccountPage: {
            items: components["schemas"]["LedgerAccount"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        /** @enum {string} */
        LedgerDirection: "in" | "out";
        LedgerEntry: {
            account: components["schemas"]["LedgerAccount"];
            /** @description Debits are positive, credits negative */
            amount_fen: components["schemas"]["Fen"];
        };
        /** @description One entry, in the sense of its account */
        LedgerLine: {
            amount_fen: components["schemas"]["Fen"];
            case_id?: components["schemas"]["Id"];
            id: components["schemas"]["Id"];
            kind: components["schemas"]["LedgerTransactionKind"];
            made_at: components["schemas"]["Instant"];
            memo: string;
            reference: string;
            transaction_id: components["schemas"]["Id"];
        };
        LedgerLinePage: {
            items: components["schemas"]["LedgerLine"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        LedgerTransaction: {
            amount_fen: components["schemas"]["Fen"];
            case_id?: components["schemas"]["Id"];
            entries: components["schemas"]["LedgerEntry"][];
            hash: string;
            id: components["schemas"]["Id"];
            kind: components["schemas"]["LedgerTransactionKind"];
            made_at: components["schemas"]["Instant"];
            made_by?: components["schemas"]["Id"];
            memo: string;
            reference: string;
            seq: components["schemas"]["Count"];
        };
        /** @enum {string} */
        LedgerTransactionKind: "deposit_in" | "deposit_out" | "fund_in" | "fund_out" | "reserve" | "release" | "payout" | "recover_deposit" | "recover_payment" | "write_off";
        LegalHold: {
            id: components["schemas"]["Id"];
            lift_reason?: string;
            lifted_at?: components["schemas"]["Instant"];
            lifted_by?: components["schemas"]["PersonRef"];
            placed_at: components["schemas"]["Instant"];
            placed_by: components["schemas"]["PersonRef"];
            reason: string;
            target_id: components["schemas"]["Id"];
            target_kind: components["schemas"]["HoldTarget"];
            version: components["schemas"]["Version"];
        };
        LegalHoldPage: {
            items: components["schemas"]["LegalHold"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        LiftLegalHold: {
            reason: string;
        };
        /** @enum {string} */
        LimitUnit: "working_days" | "days" | "hours";
        /** @description A merchant, streamer or agency by name */
        LivePerson: {
            id: components["schemas"]["Id"];
            name: string;
        };
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
        /** @description One look of a regulator, as the park's audit chain holds it */
        Look: {
            action: string;
            at: components["schemas"]["Instant"];
            by: components["schemas"]["PersonRef"];
            object_id: string;
            /** @description violation, filing, or operation where none is named */
            object_kind: string;
            result: components["schemas"]["LookResult"];
            seq: components["schemas"]["Count"];
            /** @description What the person looks after today; empty once that has ended */
            unit: string;
        };
        LookPage: {
            items: components["schemas"]["Look"][];
            next_cursor?: string;
        };
        /** @enum {string} */
        LookResult: "looked" | "exported";
        MachineToken: {
            created_at: components["schemas"]["Instant"];
            expires_at: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            name: string;
            /** @enum {string} */
            purpose: "transcript";
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
        /**
         * @description In which capacity the park mediates
         * @enum {string}
         */
        MediationMode: "own_desk" | "odr_enterprise" | "entrusted" | "people_mediation";
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
        NewAgreement: {
            amount_fen: components["schemas"]["Fen"];
            claim_kind: components["schemas"]["ClaimKind"];
            perform_by: components["schemas"]["Date"];
            terms: string;
        };
        NewBlacklistEntry: {
            /** @description The clause of the contract, rule of the park or law */
            basis: string;
            facts: string;
            ground: components["schemas"]["BlacklistGround"];
            /** @description How long it is in force */
            months: number;
            subject_id: components["schemas"]["Id"];
        };
        NewBuilding: {
            address: string;
            floors: number;
            name: string;
        };
        NewCalendar: {
            holidays: components["schemas"]["CalendarHoliday"][];
            /** @description Title and address of the State Council's notice */
            source: string;
            version: string;
            working_weekends: components["schemas"]["Date"][];
            year: number;
        };
        NewCase: {
            address?: string;
            bought_on?: components["schemas"]["Date"];
            channel: components["schemas"]["CaseChannel"];
            claim_fen?: components["schemas"]["Fen"];
            claim_kind: components["schemas"]["ClaimKind"];
            consumer_name: string;
            entrust_consent?: boolean;
            facts: string;
            /** @description The regulator's letter of entrustment */
            letter_file_id?: components["schemas"]["Id"];
            merchant_id?: components["schemas"]["Id"];
            merchant_said?: string;
            mode: components["schemas"]["MediationMode"];
            order_number?: string;
            phone: string;
            product_id?: components["schemas"]["Id"];
            publish_consent?: boolean;
            session_id?: components["schemas"]["Id"];
            studio_id?: components["schemas"]["Id"];
        };
        NewCaseExhibit: {
            file_id: components["schemas"]["Id"];
            label: string;
            request_id?: components["schemas"]["Id"];
            room: components["schemas"]["CaseRoom"];
        };
        NewCaseMessage: {
            body: string;
            room: components["schemas"]["CaseRoom"];
        };
        NewCaseOffer: {
            amount_fen: components["schemas"]["Fen"];
            claim_kind: components["schemas"]["ClaimKind"];
            /** @description Whose words the desk writes down */
            side?: components["schemas"]["CaseParty"];
            terms: string;
            valid_until: components["schemas"]["Instant"];
        };
        NewChases: {
            channel: components["schemas"]["ChaseChannel"];
            items: components["schemas"]["WantedChase"][];
        };
        NewComplaint: {
            address?: string;
            bought_on?: components["schemas"]["Date"];
            claim_fen?: components["schemas"]["Fen"];
            claim_kind: components["schemas"]["ClaimKind"];
            consumer_name: string;
            /** @description The complaint may be mediated by entrustment */
            entrust_consent?: boolean;
            facts: string;
            /** @description The shop or room as the consumer knows it */
            merchant_said: string;
            notice_version: string;
            order_number?: string;
            phone: string;
            /** @description The complaint may be published without personal data */
            publish_consent?: boolean;
        };
        NewConsequence: {
            reason: string;
            /** Format: int64 */
            sample_quota: number;
        };
        NewCorrection: {
            spoken_at?: components["schemas"]["Instant"];
            streamer_id?: components["schemas"]["Id"];
            /** @description What was said to put it right */
            words: string;
        };
        NewDeposit: {
            amount_fen: components["schemas"]["Fen"];
            direction: components["schemas"]["LedgerDirection"];
            memo?: string;
            merchant_id: components["schemas"]["Id"];
            /** @description The bank receipt this answers */
            reference: string;
        };
        NewDeputy: {
            absent_account_id: components["schemas"]["Id"];
            deputy_account_id: components["schemas"]["Id"];
            reason: components["schemas"]["Reason"];
            until_at: components["schemas"]["Instant"];
        };
        NewEvaluationAppeal: {
            grounds: string;
        };
        NewEvaluationRun: {
            month: components["schemas"]["EvaluationMonth"];
        };
        NewEvidenceBundle: {
            about_id: components["schemas"]["Id"];
            about_kind: string;
            files: components["schemas"]["NewEvidenceBundleFile"][];
            reason: string;
            /** @description Whose conduct it shows */
            subject_id?: components["schemas"]["Id"];
            title: string;
        };
        NewEvidenceBundleFile: {
            file_id: components["schemas"]["Id"];
            role: string;
        };
        NewEvidenceRequest: {
            asks: string;
            due_on: components["schemas"]["Date"];
            /** @description What it means when nothing comes */
            silence: string;
            to: components["schemas"]["EvidenceRequestTarget"];
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
        NewFiling: {
            kind: components["schemas"]["FilingKind"];
            period?: components["schemas"]["FilingMonth"];
            violation_id?: components["schemas"]["Id"];
        };
        NewFilingExplanation: {
            text: string;
        };
        NewFilingGrant: {
            scope: string;
        };
        NewFilingReceipt: {
            file_id: components["schemas"]["Id"];
            number: string;
            received_at: components["schemas"]["Instant"];
        };
        NewFilingSending: {
            channel: components["schemas"]["FilingChannel"];
        };
        NewFundMovement: {
            amount_fen: components["schemas"]["Fen"];
            direction: components["schemas"]["LedgerDirection"];
            memo?: string;
            reference: string;
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
        NewLegalHold: {
            /** @description Who asks for it, and by which letter or case */
            reason: string;
            target_id: components["schemas"]["Id"];
            target_kind: components["schemas"]["HoldTarget"];
        };
        NewMachineToken: {
            days: number;
            name: string;
            /** @enum {string} */
            purpose: "transcript";
        };
        NewNoticeChannel: {
            /** @description https address of the robot, an e-mail address or a mobile number */
            address: string;
            /** @enum {string} */
            kind: "wecom" | "dingtalk" | "feishu" | "email" | "sms";
            /** @description Kinds of notice it carries; "all" for every kind, "digest" for the daily digest */
            kinds: string[];
            name: string;
            secret?: string;
        };
        NewOffer: {
            product_id: components["schemas"]["Id"];
            terms: components["schemas"]["OfferTerms"];
        };
        NewOwnOffer: {
            amount_fen: components["schemas"]["Fen"];
            claim_kind: components["schemas"]["ClaimKind"];
            terms: string;
            valid_until: components["schemas"]["Instant"];
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
        NewParkTerm: {
            basis: string;
            kind: components["schemas"]["ParkTermKind"];
            severity?: components["schemas"]["ScreeningSeverity"];
            suggestion?: string;
            term: string;
        };
        NewPlan: {
            kind: components["schemas"]["PlanKind"];
            /** Format: int64 */
            rate_bp: number;
            streamer_ids?: components["schemas"]["Id"][];
        };
        NewPlatformAccount: {
            login: components["schemas"]["Login"];
            name: string;
            password: components["schemas"]["Password"];
        };
        NewPlatformAccountRef: {
            name: string;
            platform: components["schemas"]["Platform"];
            uid: string;
        };
        NewProduct: {
            content: components["schemas"]["ProductContent"];
            merchant_id: components["schemas"]["Id"];
        };
        NewProductDocument: {
            document_type: components["schemas"]["DocumentType"];
            expires_on?: components["schemas"]["Date"];
            file_id: components["schemas"]["Id"];
            holder?: string;
            issued_on?: components["schemas"]["Date"];
            number?: string;
        };
        NewProductImport: {
            file_id: components["schemas"]["Id"];
            /** @description What the file calls our columns; without it, what was last said of a file with the same header */
            mapping?: components["schemas"]["ProductColumn"][];
            /** @description The merchant of every row that names none */
            merchant_id?: components["schemas"]["Id"];
        };
        NewQualification: {
            document_type: components["schemas"]["DocumentType"];
            expires_on?: components["schemas"]["Date"];
            file_id: components["schemas"]["Id"];
            holder: string;
            issued_on?: components["schemas"]["Date"];
            number: string;
        };
        NewRectification: {
            due_on?: components["schemas"]["Date"];
            task: string;
            violation_version: components["schemas"]["Version"];
        };
        NewRegulatorGrant: {
            region_code: string;
            title: string;
        };
        NewResultImport: {
            /** @description When the platform made the file; older figures never replace newer ones */
            exported_at: components["schemas"]["Instant"];
            file_id: components["schemas"]["Id"];
            platform: components["schemas"]["Platform"];
        };
        NewRosterImport: {
            file_id: components["schemas"]["Id"];
            provisional_until?: components["schemas"]["Date"];
            subject_kind: components["schemas"]["SubjectKind"];
        };
        NewSample: {
            note?: string;
            streamer_id: components["schemas"]["Id"];
        };
        NewSanction: {
            amount_fen?: components["schemas"]["Fen"];
            clause?: string;
            from_at?: components["schemas"]["Instant"];
            product_id?: components["schemas"]["Id"];
            reason: string;
            step: components["schemas"]["SanctionStep"];
            until_at?: components["schemas"]["Instant"];
        };
        NewSelection: {
            streamer_id: components["schemas"]["Id"];
        };
        NewSession: {
            ai_labelled?: boolean;
            ai_used?: boolean;
            /** @description Product category whose words are watched */
            category?: string;
            kind: components["schemas"]["SessionKind"];
            planned_end_at: components["schemas"]["Instant"];
            planned_start_at: components["schemas"]["Instant"];
            platform_account_id: components["schemas"]["Id"];
            products?: components["schemas"]["Id"][];
            slots?: components["schemas"]["NewSlot"][];
            studio_id: components["schemas"]["Id"];
            title: string;
        };
        NewSlot: {
            from_at: components["schemas"]["Instant"];
            streamer_id: components["schemas"]["Id"];
            to_at: components["schemas"]["Instant"];
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
        NewTranscriptImport: {
            file_id: components["schemas"]["Id"];
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
        NewVerification: {
            note: string;
            way: components["schemas"]["VerificationWay"];
        };
        NewViolation: {
            article?: string;
            code: components["schemas"]["ViolationCode"];
            facts: string;
            occurred_at: components["schemas"]["Instant"];
            source: components["schemas"]["ViolationSource"];
            subject_id: components["schemas"]["Id"];
        };
        NewViolationAppeal: {
            file_ids?: components["schemas"]["Id"][];
            grounds: string;
        };
        NotCopied: {
            code: string;
            id: components["schemas"]["Id"];
            /** @enum {string} */
            kind: "slot" | "product";
            name: string;
            text: components["schemas"]["Text"];
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
        NoticeKind: {
            code: string;
            text: components["schemas"]["Text"];
            /** @description Breaks quiet hours */
            urgent: boolean;
        };
        NoticeKindList: {
            items: components["schemas"]["NoticeKind"][];
        };
        NoticePage: {
            items: components["schemas"]["Notice"][];
            next_cursor?: components["schemas"]["Cursor"];
            unread: components["schemas"]["Count"];
        };
        Offer: {
            created_at: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            merchant: components["schemas"]["SubjectRef"];
            plans: components["schemas"]["Plan"][];
            product: components["schemas"]["ProductSummary"];
            published_at?: components["schemas"]["Instant"];
            state: components["schemas"]["OfferState"];
            state_reason?: string;
            terms: components["schemas"]["OfferTerms"];
            version: components["schemas"]["Version"];
        };
        OfferAnswer: {
            decision: components["schemas"]["OfferDecision"];
            perform_by?: components["schemas"]["Date"];
            /** @description Whose words the desk writes down */
            side?: components["schemas"]["CaseParty"];
        };
        /** @enum {string} */
        OfferDecision: "accepted" | "declined" | "withdrawn";
        OfferPage: {
            items: components["schemas"]["Offer"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        /** @enum {string} */
        OfferState: "draft" | "published" | "paused" | "closed";
        OfferTerms: {
            after_sale?: string;
            /**
             * Format: int64
             * @description Days from the receipt of a sample to the content
             */
            content_due_days?: number;
            /** Format: int64 */
            sample_units?: number;
            /** Format: int64 */
            ships_within_hours: number;
            /** Format: int64 */
            stock_units: number;
            valid_from: components["schemas"]["Date"];
            valid_until?: components["schemas"]["Date"];
        };
        /** @description While a list is not loaded, nothing that stands on it passes */
        OfficialList: {
            article: string;
            code: string;
            loaded: boolean;
            name: components["schemas"]["Text"];
        };
        /**
         * Format: int64
         * @description Milliseconds from the start of the session
         */
        OffsetMs: number;
        /** @description Six digits of the authenticator, or a recovery code */
        OneTimePassword: string;
        OpenedPark: {
            invitation: components["schemas"]["Invitation"];
            park: components["schemas"]["ParkSummary"];
        };
        OwnConfirmation: {
            sha256: components["schemas"]["Sha256"];
        };
        OwnOfferAnswer: {
            decision: components["schemas"]["OfferDecision"];
            perform_by?: components["schemas"]["Date"];
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
        /** @description A park's addition to the lexicon */
        ParkTerm: {
            basis: string;
            created_at: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            kind: components["schemas"]["ParkTermKind"];
            severity?: components["schemas"]["ScreeningSeverity"];
            suggestion?: string;
            term: string;
        };
        /**
         * @description A word the park does not want to hear, or a phrase that clears what lies inside
         * @enum {string}
         */
        ParkTermKind: "watched" | "allowed";
        ParkTermList: {
            items: components["schemas"]["ParkTerm"][];
        };
        Password: string;
        PasswordChange: {
            current_password?: components["schemas"]["Password"];
            new_password: components["schemas"]["Password"];
        };
        PasswordLink: {
            expires_at: components["schemas"]["Instant"];
            link: string;
        };
        PasswordReset: {
            code: components["schemas"]["PublicCode"];
            new_password: components["schemas"]["Password"];
        };
        Permission: string;
        /** @description An account as others see it */
        PersonRef: {
            id: components["schemas"]["Id"];
            name: string;
        };
        Phone: string;
        Plan: {
            ends_at?: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            kind: components["schemas"]["PlanKind"];
            next_from?: components["schemas"]["Instant"];
            next_rate_bp?: components["schemas"]["BasisPoints"];
            offer_id: components["schemas"]["Id"];
            rate_bp: components["schemas"]["BasisPoints"];
            starts_at: components["schemas"]["Instant"];
            streamer_ids: components["schemas"]["Id"][];
            version: components["schemas"]["Version"];
        };
        PlanDetail: {
            plan: components["schemas"]["Plan"];
            rates: components["schemas"]["PlanRate"][];
        };
        /** @enum {string} */
        PlanKind: "ordinary" | "targeted" | "exclusive";
        PlanRate: {
            announced_at: components["schemas"]["Instant"];
            effective_at: components["schemas"]["Instant"];
            rate_bp: components["schemas"]["BasisPoints"];
        };
        PlanRateChange: {
            /** Format: int64 */
            rate_bp: number;
        };
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
        /** Format: int64 */
        Points: number;
        /** @description The sum of the counted violations of the current period, a calendar year unless the park decided otherwise */
        PointsAccount: {
            counted: components["schemas"]["Violation"][];
            limit: components["schemas"]["Points"];
            next_tier?: components["schemas"]["PointsTier"];
            points: components["schemas"]["Count"];
            resets_on: components["schemas"]["Date"];
            subject_id: components["schemas"]["Id"];
            tier?: components["schemas"]["PointsTier"];
            /** Format: int64 */
            year: number;
        };
        PointsTier: {
            basis: components["schemas"]["Text"];
            days: components["schemas"]["Count"];
            from: components["schemas"]["Points"];
            name: components["schemas"]["Text"];
            step: components["schemas"]["SanctionStep"];
        };
        /** @description The lowest recorded price of the seven days before a comparison begins */
        PriceFloor: {
            /** @enum {string} */
            basis: "window" | "last_price" | "none";
            /** @description False when the record starts inside the window: a lower price may be missing */
            complete: boolean;
            from: components["schemas"]["Instant"];
            lowest_fen?: components["schemas"]["Fen"];
            until: components["schemas"]["Instant"];
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
        Product: {
            admitted_at?: components["schemas"]["Instant"];
            change_pending: boolean;
            content: components["schemas"]["ProductContent"];
            created_at: components["schemas"]["Instant"];
            documents_end_on?: components["schemas"]["Date"];
            id: components["schemas"]["Id"];
            live_number: components["schemas"]["Count"];
            merchant: components["schemas"]["SubjectRef"];
            state: components["schemas"]["ProductState"];
            state_reason?: string;
            submitted_at?: components["schemas"]["Instant"];
            version: components["schemas"]["Version"];
            wording: components["schemas"]["WordingReport"];
        };
        ProductCascade: {
            reach: components["schemas"]["CascadeReach"];
            records: components["schemas"]["CascadeRecord"][];
        };
        ProductCategory: {
            /** @description The article that wants the advertisement reviewed before it is shown */
            advertising?: string;
            /** @description The article that bars these goods from live selling */
            barred_by?: string;
            code: components["schemas"]["ProductCategoryCode"];
            demands: components["schemas"]["DocumentDemand"][];
            /** @description The article by which nobody may recommend the goods */
            endorser?: string;
            exempt?: components["schemas"]["CategoryNote"];
            group: string;
            /** @description The official list the category is read from */
            list?: string;
            name: components["schemas"]["Text"];
            risk: components["schemas"]["ProductRisk"];
            warning?: components["schemas"]["CategoryNote"];
        };
        /** @description A category of the document matrix */
        ProductCategoryCode: string;
        ProductChangeReview: {
            acknowledged?: string[];
            reason?: string;
            /** @enum {string} */
            verdict: "confirm" | "refuse";
        };
        ProductColumn: {
            field: components["schemas"]["ProductField"];
            /** @description What the file calls it */
            header: string;
        };
        ProductContent: {
            brand?: string;
            category: components["schemas"]["ProductCategoryCode"];
            /** @description What is said of the product */
            claims?: string;
            /** Format: int64 */
            compare_price_fen?: number;
            comparison_basis?: components["schemas"]["ComparisonBasis"];
            /** @description Where, when or by whom the compared price was asked */
            comparison_detail?: string;
            gtin?: string;
            image_file_ids?: components["schemas"]["Id"][];
            origin?: string;
            /** Format: int64 */
            price_fen: number;
            spec?: string;
            title: string;
            /** @description Unit of the price, such as 袋 */
            unit?: string;
        };
        ProductDecision: {
            automatic: boolean;
            decided_at: components["schemas"]["Instant"];
            decided_by?: components["schemas"]["PersonRef"];
            findings: components["schemas"]["ProductFinding"][];
            matrix_version: string;
            pack_version: string;
            reason: string;
            /** @enum {string} */
            verdict: "admit" | "return" | "reject" | "withdraw" | "confirm" | "refuse";
        };
        ProductDetail: {
            documents: components["schemas"]["ProductDocument"][];
            findings: components["schemas"]["ProductFinding"][];
            floor: components["schemas"]["PriceFloor"];
            holds: components["schemas"]["ProductHold"][];
            product: components["schemas"]["Product"];
            proposal?: components["schemas"]["ProductProposal"];
            requirements: components["schemas"]["ProductRequirement"][];
        };
        ProductDocument: {
            created_at: components["schemas"]["Instant"];
            document_type: components["schemas"]["DocumentType"];
            expires_on?: components["schemas"]["Date"];
            file_id: components["schemas"]["Id"];
            holder: string;
            id: components["schemas"]["Id"];
            issued_on?: components["schemas"]["Date"];
            number: string;
            product_id: components["schemas"]["Id"];
            reason?: string;
            /** @enum {string} */
            state: "presented" | "verified" | "refused";
            verified_at?: components["schemas"]["Instant"];
            verified_by?: components["schemas"]["PersonRef"];
            version: components["schemas"]["Version"];
        };
        ProductDocumentKind: {
            /** @description A valid qualification of the merchant is as good */
            by_merchant: boolean;
            code: components["schemas"]["DocumentType"];
            /** @enum {string} */
            expiry: "required" | "optional" | "none";
            name: components["schemas"]["Text"];
            number?: components["schemas"]["Text"];
        };
        ProductDocumentVerdict: {
            reason?: string;
            /** @enum {string} */
            verdict: "verify" | "refuse";
        };
        /**
         * @description A column of a list of products
         * @enum {string}
         */
        ProductField: "merchant" | "title" | "category" | "brand" | "origin" | "gtin" | "spec" | "unit" | "price" | "compare_price" | "comparison_basis" | "comparison_detail" | "claims";
        ProductFinding: {
            /** @description What a reviewer hands back to acknowledge it */
            acknowledge_as: string;
            article: string;
            code: string;
            /** @description JSON pointer into the product */
            pointer: string;
            /** @enum {string} */
            severity: "block" | "acknowledge";
            text: components["schemas"]["Text"];
        };
        ProductGroup: {
            code: string;
            name: components["schemas"]["Text"];
        };
        ProductHold: {
            cause: components["schemas"]["HoldCause"];
            lift_reason?: string;
            lifted_at?: components["schemas"]["Instant"];
            lifted_by?: components["schemas"]["PersonRef"];
            placed_at: components["schemas"]["Instant"];
            placed_by?: components["schemas"]["PersonRef"];
            reason: string;
        };
        ProductImport: {
            applied_at?: components["schemas"]["Instant"];
            bad_rows: components["schemas"]["Count"];
            created_at: components["schemas"]["Instant"];
            created_rows: components["schemas"]["Count"];
            encoding?: string;
            failed_file_id?: components["schemas"]["Id"];
            file_id: components["schemas"]["Id"];
            findings: components["schemas"]["RowFinding"][];
            format?: string;
            good_rows: components["schemas"]["Count"];
            headers: string[];
            id: components["schemas"]["Id"];
            job_id?: components["schemas"]["Id"];
            mapping: components["schemas"]["ProductColumn"][];
            merchant_id?: components["schemas"]["Id"];
            preview: components["schemas"]["ProductImportRow"][];
            /** @enum {string} */
            state: "checking" | "checked" | "applying" | "applied" | "failed";
            version: components["schemas"]["Version"];
        };
        ProductImportPage: {
            items: components["schemas"]["ProductImport"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        ProductImportRow: {
            category: components["schemas"]["ProductCategoryCode"];
            gtin?: string;
            merchant?: string;
            price_fen: components["schemas"]["Fen"];
            row: number;
            spec?: string;
            title: string;
        };
        ProductMatrix: {
            categories: components["schemas"]["ProductCategory"][];
            documents: components["schemas"]["ProductDocumentKind"][];
            groups: components["schemas"]["ProductGroup"][];
            lists: components["schemas"]["OfficialList"][];
            version: string;
        };
        ProductPage: {
            items: components["schemas"]["Product"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        ProductPrice: {
            at: components["schemas"]["Instant"];
            price_fen: components["schemas"]["Fen"];
            /** @enum {string} */
            source: "listed" | "deal";
        };
        ProductPrices: {
            floor: components["schemas"]["PriceFloor"];
            items: components["schemas"]["ProductPrice"][];
        };
        /** @description A change that waits beside the live version */
        ProductProposal: {
            findings: components["schemas"]["ProductFinding"][];
            version: components["schemas"]["ProductVersion"];
        };
        ProductRequirement: {
            any_of: components["schemas"]["DocumentType"][];
            article: string;
            by_merchant: boolean;
            document_id?: components["schemas"]["Id"];
            ends_on?: components["schemas"]["Date"];
            /** @enum {string} */
            state: "met" | "missing" | "expired" | "refused";
        };
        ProductReview: {
            /** @description acknowledge_as of each finding the reviewer has seen */
            acknowledged?: string[];
            reason?: string;
            /** @enum {string} */
            verdict: "admit" | "return" | "reject";
        };
        /** @enum {string} */
        ProductRisk: "low" | "medium" | "high";
        /** @enum {string} */
        ProductState: "draft" | "submitted" | "returned" | "admitted" | "rejected" | "delisted" | "recalled";
        /** @description A product as an offer, sample or selection shows it */
        ProductSummary: {
            brand: string;
            category: components["schemas"]["ProductCategoryCode"];
            claims?: string;
            compare_price_fen?: components["schemas"]["Fen"];
            id: components["schemas"]["Id"];
            image_file_ids: components["schemas"]["Id"][];
            price_fen: components["schemas"]["Fen"];
            spec: string;
            state: components["schemas"]["ProductState"];
            title: string;
            unit: string;
        };
        ProductVersion: {
            content: components["schemas"]["ProductContent"];
            decisions: components["schemas"]["ProductDecision"][];
            document_file_ids: components["schemas"]["Id"][];
            hash: components["schemas"]["Sha256"];
            /** @enum {string} */
            kind: "submission" | "change";
            number: components["schemas"]["Count"];
            submitted_at: components["schemas"]["Instant"];
            submitted_by?: components["schemas"]["PersonRef"];
        };
        ProductVersionList: {
            items: components["schemas"]["ProductVersion"][];
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
        ReasonGiven: {
            reason: components["schemas"]["Reason"];
        };
        Reauthentication: {
            otp?: components["schemas"]["OneTimePassword"];
            password: components["schemas"]["Password"];
        };
        Reckoning: {
            calendar_version: string;
            confirmed: boolean;
            due: components["schemas"]["Date"];
            due_at: components["schemas"]["Instant"];
            limit_n: number;
            limit_unit: components["schemas"]["LimitUnit"];
            start: components["schemas"]["Date"];
            steps: components["schemas"]["ReckoningStep"][];
        };
        ReckoningStep: {
            counts: boolean;
            date: components["schemas"]["Date"];
            why: components["schemas"]["Text"];
        };
        RecoveryCodes: {
            codes: string[];
        };
        Rectification: {
            answer?: string;
            answer_file_ids: components["schemas"]["Id"][];
            answered_at?: components["schemas"]["Instant"];
            decided_at?: components["schemas"]["Instant"];
            decision?: string;
            due_on: components["schemas"]["Date"];
            id: components["schemas"]["Id"];
            ordered_at: components["schemas"]["Instant"];
            overdue: boolean;
            state: components["schemas"]["RectificationState"];
            subject_id: components["schemas"]["Id"];
            task: string;
            version: components["schemas"]["Version"];
            violation_id: components["schemas"]["Id"];
        };
        RectificationAnswer: {
            answer: string;
            file_ids?: components["schemas"]["Id"][];
        };
        /** @enum {string} */
        RectificationState: "ordered" | "submitted" | "returned" | "accepted";
        RectificationVerdict: {
            accept: boolean;
            due_on?: components["schemas"]["Date"];
            reason: components["schemas"]["Reason"];
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
            remedy?: "subject" | "qualification" | "guardian" | "quiz" | "platform_account" | "consent" | "verification" | "wait";
            text: components["schemas"]["Text"];
            /** @description How it is verified */
            verify: components["schemas"]["Text"];
        };
        RequirementList: {
            items: components["schemas"]["Requirement"][];
            /** @description Nothing blocks */
            ready: boolean;
            rule_version: string;
        };
        ResultCandidate: {
            overlap_bp: components["schemas"]["BasisPoints"];
            planned_end_at: components["schemas"]["Instant"];
            planned_start_at: components["schemas"]["Instant"];
            session_id: components["schemas"]["Id"];
            title: string;
        };
        ResultFinding: {
            code: string;
            column: string;
            row: components["schemas"]["Count"];
            text: components["schemas"]["Text"];
        };
        ResultImport: {
            applied_at?: components["schemas"]["Instant"];
            applied_rows: components["schemas"]["Count"];
            bad_rows: components["schemas"]["Count"];
            created_at: components["schemas"]["Instant"];
            /** @description Columns with personal data of consumers; never stored */
            dropped_columns: string[];
            exported_at: components["schemas"]["Instant"];
            file_id: components["schemas"]["Id"];
            findings: components["schemas"]["ResultFinding"][];
            good_rows: components["schemas"]["Count"];
            id: components["schemas"]["Id"];
            job_id?: components["schemas"]["Id"];
            matched_rows: components["schemas"]["Count"];
            /** @description Rows that wait for a person */
            open_rows: components["schemas"]["Count"];
            platform: components["schemas"]["Platform"];
            /** @enum {string} */
            state: "checked" | "applying" | "applied";
            version: components["schemas"]["Version"];
        };
        ResultImportPage: {
            items: components["schemas"]["ResultImport"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        ResultRow: {
            account_name: string;
            account_uid: string;
            candidates: components["schemas"]["ResultCandidate"][];
            ended_at: components["schemas"]["Instant"];
            figures: components["schemas"]["Figures"];
            id: components["schemas"]["Id"];
            overlap_bp: components["schemas"]["BasisPoints"];
            row: components["schemas"]["Count"];
            session_id?: components["schemas"]["Id"];
            started_at: components["schemas"]["Instant"];
            state: components["schemas"]["ResultRowState"];
            version: components["schemas"]["Version"];
        };
        /** @description A session, or nothing to leave the row out */
        ResultRowChoice: {
            session_id?: components["schemas"]["Id"];
        };
        ResultRowPage: {
            items: components["schemas"]["ResultRow"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        /** @enum {string} */
        ResultRowState: "matched" | "ambiguous" | "unmatched" | "skipped" | "applied" | "unchanged" | "older";
        ResultShare: {
            overlap_ms: components["schemas"]["Count"];
            /**
             * @description Shared figures belong to all who streamed and are never divided
             * @enum {string}
             */
            share: "sole" | "shared" | "nobody";
            slot_id?: components["schemas"]["Id"];
            streamer?: components["schemas"]["LivePerson"];
        };
        Reveal: {
            /** @enum {string} */
            field: "id_number" | "phone" | "address";
            purpose: string;
        };
        Revealed: {
            value: string;
        };
        /** @description Applications that wait from so many days on, up to the next age */
        ReviewAge: {
            count: components["schemas"]["Count"];
            from_days: number;
        };
        ReviewLoad: {
            /** @description Without it nobody works on them */
            assignee?: components["schemas"]["PersonRef"];
            oldest_days: number;
            overdue: components["schemas"]["Count"];
            waiting: components["schemas"]["Count"];
        };
        /**
         * @description O117 art. 30
         * @enum {string}
         */
        ReviewObject: "content" | "script" | "clothing" | "set" | "props";
        ReviewWorkload: {
            items: components["schemas"]["ReviewLoad"][];
            waiting: components["schemas"]["ReviewAge"][];
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
        Sample: {
            carrier?: string;
            closed_at?: components["schemas"]["Instant"];
            content_at?: components["schemas"]["Instant"];
            content_due_at?: components["schemas"]["Instant"];
            fulfilment: components["schemas"]["SampleFulfilment"];
            id: components["schemas"]["Id"];
            merchant: components["schemas"]["SubjectRef"];
            offer_id: components["schemas"]["Id"];
            /** @description Asked for the streamer by its agency or the park */
            on_behalf: boolean;
            overdue: boolean;
            product: components["schemas"]["ProductSummary"];
            reason?: string;
            received_at?: components["schemas"]["Instant"];
            requested_at: components["schemas"]["Instant"];
            requested_by?: components["schemas"]["PersonRef"];
            review_due_at: components["schemas"]["Instant"];
            reviewed_at?: components["schemas"]["Instant"];
            session_id?: components["schemas"]["Id"];
            shipped_at?: components["schemas"]["Instant"];
            state: components["schemas"]["SampleState"];
            streamer: components["schemas"]["SubjectRef"];
            tracking_number?: string;
            version: components["schemas"]["Version"];
        };
        SampleContent: {
            /** @description The session in which the content was made */
            session_id?: components["schemas"]["Id"];
        };
        SampleDecision: {
            reason?: string;
            /** @enum {string} */
            verdict: "approve" | "decline";
        };
        /** @description How the streamer dealt with its earlier samples */
        SampleFulfilment: {
            in_time: components["schemas"]["Count"];
            /**
             * Format: int64
             * @description Absent while there are too few samples to tell
             */
            predicted_bp?: number;
            received: components["schemas"]["Count"];
        };
        SamplePage: {
            items: components["schemas"]["Sample"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        SampleShipment: {
            carrier: string;
            tracking_number: string;
        };
        /** @enum {string} */
        SampleState: "requested" | "approved" | "declined" | "lapsed" | "shipped" | "received" | "closed" | "returned" | "cancelled";
        /** @description A step of the park's ladder, that of a landlord and contract partner */
        Sanction: {
            amount_fen?: components["schemas"]["Fen"];
            clause: string;
            decided_at?: components["schemas"]["Instant"];
            decided_by?: components["schemas"]["PersonRef"];
            end_reason?: string;
            ended_at?: components["schemas"]["Instant"];
            from_at?: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            name: components["schemas"]["Text"];
            product_id?: components["schemas"]["Id"];
            proposed_at: components["schemas"]["Instant"];
            proposed_by?: components["schemas"]["PersonRef"];
            reason: string;
            state: components["schemas"]["SanctionState"];
            step: components["schemas"]["SanctionStep"];
            subject: components["schemas"]["SubjectRef"];
            until_at?: components["schemas"]["Instant"];
            version: components["schemas"]["Version"];
            violation_id: components["schemas"]["Id"];
        };
        SanctionDecision: {
            confirm: boolean;
            reason?: string;
        };
        SanctionPage: {
            items: components["schemas"]["Sanction"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        /** @enum {string} */
        SanctionState: "proposed" | "declined" | "in_force" | "lifted" | "expired" | "withdrawn";
        /** @enum {string} */
        SanctionStep: "remind" | "talk" | "order_to_correct" | "hold_product" | "suspend_studio" | "deduct_by_contract" | "terminate" | "suggest_to_platform";
        Scorecard: {
            dimensions: components["schemas"]["ScorecardDimension"][];
            indicators: components["schemas"]["ScorecardIndicator"][];
            kind: components["schemas"]["EvaluationKind"];
            version: components["schemas"]["Count"];
        };
        ScorecardDimension: {
            code: components["schemas"]["IndicatorCode"];
            name: components["schemas"]["Text"];
            weight_bp: components["schemas"]["Count"];
        };
        ScorecardIndicator: {
            code: components["schemas"]["IndicatorCode"];
            curve: components["schemas"]["CurvePoint"][];
            dimension: components["schemas"]["IndicatorCode"];
            /** @enum {string} */
            formula: "sum" | "per_ten_thousand";
            minimum_sample: components["schemas"]["Count"];
            /** @enum {string} */
            missing: "inconclusive" | "zero";
            name: components["schemas"]["Text"];
            reason: components["schemas"]["Text"];
            source: string;
            unit: string;
            veto_at?: components["schemas"]["Count"];
            weight_bp: components["schemas"]["Count"];
        };
        ScorecardList: {
            items: components["schemas"]["Scorecard"][];
        };
        ScreeningCategory: string;
        ScreeningGroup: {
            article: components["schemas"]["Text"];
            code: components["schemas"]["ScreeningCategory"];
            except_products: string[];
            name: components["schemas"]["Text"];
            /** @description Categories it is limited to; empty: all */
            products: string[];
            severity: components["schemas"]["ScreeningSeverity"];
            terms: components["schemas"]["Count"];
        };
        ScreeningGroupList: {
            items: components["schemas"]["ScreeningGroup"][];
            pack_version: string;
        };
        /** @description A place in the text, in characters (Unicode code points) */
        ScreeningHit: {
            article: components["schemas"]["Text"];
            category: components["schemas"]["ScreeningCategory"];
            end: components["schemas"]["Count"];
            severity: components["schemas"]["ScreeningSeverity"];
            start: components["schemas"]["Count"];
            suggestion: components["schemas"]["Text"];
            term: string;
            text: string;
        };
        ScreeningReport: {
            hits: components["schemas"]["ScreeningHit"][];
            pack_version: string;
        };
        /** @enum {string} */
        ScreeningSeverity: "slight" | "serious" | "grave";
        ScreeningTerm: {
            article: components["schemas"]["Text"];
            category: components["schemas"]["ScreeningCategory"];
            severity: components["schemas"]["ScreeningSeverity"];
            suggestion: components["schemas"]["Text"];
            term: string;
            variants: string[];
        };
        ScreeningTermPage: {
            items: components["schemas"]["ScreeningTerm"][];
            next_cursor?: components["schemas"]["Cursor"];
            pack_version: string;
        };
        ScreeningText: {
            /** @description What is sold; without it every rule applies */
            product_category?: string;
            text: string;
        };
        SealFinding: {
            code: string;
            path?: string;
            why: string;
        };
        /** @description The outcome of a check of a package or bundle against the keys of this deployment */
        SealReport: {
            ed25519_key_id: string;
            files: components["schemas"]["Count"];
            findings: components["schemas"]["SealFinding"][];
            genuine: boolean;
            made_at: components["schemas"]["Instant"];
            sm2_key_id: string;
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
            /**
             * @description The operation that waits
             * @enum {string}
             */
            step?: "decideApplication" | "decideProduct" | "decideProductChange" | "verifyProductDocument" | "liftSanction" | "payAdvance" | "publishSnapshot" | "addParkFlag" | "endParkFlag" | "changeSharingItem";
            target_id: components["schemas"]["Id"];
            /**
             * @description What the asker decided, where the step is a decision
             * @enum {string}
             */
            verdict?: "approve" | "return" | "reject" | "admit" | "confirm" | "refuse" | "verify" | "allow" | "close";
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
        SelectableList: {
            items: components["schemas"]["SelectableProduct"][];
        };
        SelectableProduct: {
            /** @description What keeps it from being sold today */
            findings: components["schemas"]["ProductFinding"][];
            product: components["schemas"]["ProductSummary"];
            rate_bp?: components["schemas"]["BasisPoints"];
            selection_id?: components["schemas"]["Id"];
        };
        Selection: {
            active: boolean;
            end_reason?: string;
            ended_at?: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            merchant: components["schemas"]["SubjectRef"];
            offer_id: components["schemas"]["Id"];
            /** @description Selected for the streamer by its agency or the park */
            on_behalf: boolean;
            plan_id: components["schemas"]["Id"];
            product: components["schemas"]["ProductSummary"];
            rate_bp: components["schemas"]["BasisPoints"];
            selected_at: components["schemas"]["Instant"];
            streamer: components["schemas"]["SubjectRef"];
            version: components["schemas"]["Version"];
        };
        SelectionPage: {
            items: components["schemas"]["Selection"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        Session: {
            account: components["schemas"]["LivePerson"];
            ai_labelled: boolean;
            ai_used: boolean;
            category: string;
            copied_from?: components["schemas"]["Id"];
            created_at: components["schemas"]["Instant"];
            ended_at?: components["schemas"]["Instant"];
            gate: components["schemas"]["GateResult"];
            hits: components["schemas"]["HitCounts"];
            id: components["schemas"]["Id"];
            kind: components["schemas"]["SessionKind"];
            merchant?: components["schemas"]["LivePerson"];
            /** @description The caller may change it */
            mine: boolean;
            owner: components["schemas"]["LivePerson"];
            planned_end_at: components["schemas"]["Instant"];
            planned_start_at: components["schemas"]["Instant"];
            platform: string;
            reviewed: components["schemas"]["SessionReviewed"][];
            shelf: components["schemas"]["ShelfItem"][];
            slots: components["schemas"]["Slot"][];
            start_reason?: string;
            started_at?: components["schemas"]["Instant"];
            started_without_green_gate: boolean;
            state: components["schemas"]["SessionState"];
            state_reason?: string;
            studio: components["schemas"]["StudioRef"];
            title: string;
            version: components["schemas"]["Version"];
        };
        SessionChange: {
            ai_labelled?: boolean;
            ai_used?: boolean;
            category?: string;
            planned_end_at?: components["schemas"]["Instant"];
            planned_start_at?: components["schemas"]["Instant"];
            products?: components["schemas"]["Id"][];
            slots?: components["schemas"]["NewSlot"][];
            studio_id?: components["schemas"]["Id"];
            title?: string;
        };
        SessionCopy: {
            planned_start_at: components["schemas"]["Instant"];
        };
        /**
         * @description 店播: own goods and people · 达播: a streamer with selected goods
         * @enum {string}
         */
        SessionKind: "self_run" | "influencer";
        SessionPage: {
            items: components["schemas"]["Session"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        SessionResults: {
            broadcasts: components["schemas"]["BroadcastResult"][];
            total: components["schemas"]["Figures"];
        };
        SessionReview: {
            objects: components["schemas"]["ReviewObject"][];
        };
        SessionReviewed: {
            at: components["schemas"]["Instant"];
            by: components["schemas"]["PersonRef"];
            object: components["schemas"]["ReviewObject"];
        };
        SessionStart: {
            /** @description Needed when the gate is not green */
            reason?: string;
        };
        /** @enum {string} */
        SessionState: "planned" | "ready" | "live" | "ended" | "cancelled";
        SessionWeek: {
            sessions: components["schemas"]["Session"][];
            studios: components["schemas"]["StudioRef"][];
            truncated: boolean;
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
            /** @description What four_eyes may name: permissions of the operations that can wait for a second person */
            second_person_operations: string[];
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
        ShelfItem: {
            lock_rule?: string;
            merchant_id: components["schemas"]["Id"];
            price_fen: components["schemas"]["Fen"];
            product_id: components["schemas"]["Id"];
            product_version: components["schemas"]["Version"];
            selection_id?: components["schemas"]["Id"];
            /** @enum {string} */
            state: "listed" | "locked" | "removed";
            title: string;
        };
        SignInTicket: {
            expires_at: components["schemas"]["Instant"];
            link: string;
            ticket: components["schemas"]["PublicCode"];
        };
        Slot: {
            /** @description When the streamer confirmed that it is them */
            confirmed_at?: components["schemas"]["Instant"];
            from_at: components["schemas"]["Instant"];
            id: components["schemas"]["Id"];
            lock_rule?: string;
            /** @enum {string} */
            state: "planned" | "locked" | "dropped";
            streamer: components["schemas"]["LivePerson"];
            to_at: components["schemas"]["Instant"];
            took_over_from?: components["schemas"]["Id"];
        };
        SlotHandover: {
            /** @description Needed when several stream together */
            from_streamer_id?: components["schemas"]["Id"];
            to_streamer_id: components["schemas"]["Id"];
        };
        /** @description Score and grade as they count after an appeal, beside the original ones. No grade says that there was too little to grade on. */
        Snapshot: {
            card_version: components["schemas"]["Count"];
            computed_at: components["schemas"]["Instant"];
            grade?: components["schemas"]["EvaluationGrade"];
            hash: string;
            id: components["schemas"]["Id"];
            month: components["schemas"]["EvaluationMonth"];
            original_grade?: components["schemas"]["EvaluationGrade"];
            original_score: components["schemas"]["EvaluationScore"];
            published_at?: components["schemas"]["Instant"];
            quota_at?: components["schemas"]["Instant"];
            quota_reason?: string;
            sample_quota?: components["schemas"]["Count"];
            score: components["schemas"]["EvaluationScore"];
            state: components["schemas"]["SnapshotState"];
            subject: components["schemas"]["SubjectRef"];
            version: components["schemas"]["Version"];
        };
        SnapshotDetail: {
            card: components["schemas"]["Scorecard"];
            conclusive_bp: components["schemas"]["Count"];
            lines: components["schemas"]["EvaluationLine"][];
            proposed_quota?: components["schemas"]["Count"];
            snapshot: components["schemas"]["Snapshot"];
        };
        SnapshotPage: {
            items: components["schemas"]["Snapshot"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        /** @enum {string} */
        SnapshotState: "proposed" | "published";
        StreamerList: {
            items: components["schemas"]["LivePerson"][];
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
        StudioRef: {
            building_id: components["schemas"]["Id"];
            code: string;
            floor: number;
            id: components["schemas"]["Id"];
            name: string;
            state: string;
        };
        Subject: {
            /** @description Masked for a natural person */
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
        SupervisedClue: {
            evidence: components["schemas"]["FilingEvidence"][];
            filing_id: components["schemas"]["Id"];
            received: boolean;
        };
        /** @description One number under its code; without a value the park does not share it, or it is suppressed because it is small. */
        SupervisedFigure: {
            code: string;
            suppressed: boolean;
            /** Format: int64 */
            value?: number;
        };
        SupervisedFiling: {
            filing: components["schemas"]["Filing"];
            name: components["schemas"]["Text"];
            park_id: components["schemas"]["Id"];
            park_name: string;
        };
        SupervisedFilingDetail: {
            basis: components["schemas"]["Text"];
            built_at: components["schemas"]["Instant"];
            cells: components["schemas"]["FilingCell"][];
            evidence: components["schemas"]["FilingEvidence"][];
            explanations: components["schemas"]["FilingExplanation"][];
            filing: components["schemas"]["Filing"];
            name: components["schemas"]["Text"];
            park_id: components["schemas"]["Id"];
            park_name: string;
        };
        SupervisedFilingPage: {
            items: components["schemas"]["SupervisedFiling"][];
            next_cursor?: string;
        };
        SupervisedPark: {
            code: string;
            figures: components["schemas"]["SupervisedFigure"][];
            flags: components["schemas"]["RoleFlag"][];
            id: components["schemas"]["Id"];
            month: components["schemas"]["SupervisionMonth"];
            name: string;
            opened_at: components["schemas"]["Instant"];
            region_code: string;
            region_path: string;
            state: string;
            /** @description Items of the data-sharing list the park does not share */
            withheld: string[];
        };
        SupervisedParkList: {
            as_of: components["schemas"]["Instant"];
            items: components["schemas"]["SupervisedPark"][];
            month: components["schemas"]["SupervisionMonth"];
        };
        SupervisedUnit: {
            figures: components["schemas"]["SupervisedFigure"][];
            parks: components["schemas"]["Count"];
            region_code: string;
            region_path: string;
        };
        SupervisedViolation: {
            article: string;
            clue?: components["schemas"]["SupervisedClue"];
            code: string;
            confirmed_at: components["schemas"]["Instant"];
            facts: string;
            id: components["schemas"]["Id"];
            name: components["schemas"]["Text"];
            occurred_at: components["schemas"]["Instant"];
            park_id: components["schemas"]["Id"];
            park_name: string;
            points: components["schemas"]["Count"];
            severity: string;
            state: string;
            /** @description Masked when a natural person */
            subject: string;
            subject_kind: components["schemas"]["SubjectKind"];
        };
        SupervisedViolationPage: {
            items: components["schemas"]["SupervisedViolation"][];
            next_cursor?: string;
        };
        SupervisionMonth: string;
        SupervisionStatistics: {
            as_of: components["schemas"]["Instant"];
            units: components["schemas"]["SupervisedUnit"][];
        };
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
        TranscriptChunkInput: {
            offset_ms: components["schemas"]["OffsetMs"];
            /** Format: int64 */
            seq: number;
            text: string;
        };
        TranscriptImport: {
            bad_lines: components["schemas"]["Count"];
            created_at: components["schemas"]["Instant"];
            file_id: components["schemas"]["Id"];
            findings: components["schemas"]["BadLine"][];
            finished_at?: components["schemas"]["Instant"];
            /** @enum {string} */
            format?: "srt" | "vtt" | "jsonl" | "text";
            good_lines: components["schemas"]["Count"];
            hits_found: components["schemas"]["Count"];
            id: components["schemas"]["Id"];
            job_id?: components["schemas"]["Id"];
            session_id: components["schemas"]["Id"];
            /** @enum {string} */
            state: "waiting" | "done" | "failed";
            stored_chunks: components["schemas"]["Count"];
            version: components["schemas"]["Version"];
        };
        TranscriptImportList: {
            items: components["schemas"]["TranscriptImport"][];
        };
        TranscriptPage: {
            items: components["schemas"]["TranscriptPiece"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        TranscriptPiece: {
            offset_ms: components["schemas"]["OffsetMs"];
            /** Format: int64 */
            seq: number;
            /** @enum {string} */
            source: "listener" | "upload";
            speaker?: components["schemas"]["LivePerson"];
            text: string;
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
        Verification: {
            id: components["schemas"]["Id"];
            note: string;
            verified_by: components["schemas"]["PersonRef"];
            verified_on: components["schemas"]["Date"];
            way: components["schemas"]["VerificationWay"];
        };
        VerificationList: {
            items: components["schemas"]["Verification"][];
        };
        /** @enum {string} */
        VerificationWay: "register" | "original" | "visit" | "call";
        /** Format: int64 */
        Version: number;
        Violation: {
            appeal: components["schemas"]["ViolationAppealState"];
            article: string;
            bundle_id?: components["schemas"]["Id"];
            closed_at?: components["schemas"]["Instant"];
            closed_by?: components["schemas"]["PersonRef"];
            clue_basis?: string;
            /** @description A role flag of the park makes a clue to the regulator due */
            clue_due: boolean;
            code: components["schemas"]["ViolationCode"];
            confirmed_at?: components["schemas"]["Instant"];
            confirmed_by?: components["schemas"]["PersonRef"];
            facts: string;
            id: components["schemas"]["Id"];
            incident_id?: components["schemas"]["Id"];
            name: components["schemas"]["Text"];
            occurred_at: components["schemas"]["Instant"];
            /** @description As they count, after an appeal */
            points: components["schemas"]["Points"];
            /** @description As recorded */
            points_first: components["schemas"]["Points"];
            product_id?: components["schemas"]["Id"];
            recorded_at: components["schemas"]["Instant"];
            recorded_by?: components["schemas"]["PersonRef"];
            session_id?: components["schemas"]["Id"];
            severity: components["schemas"]["ViolationSeverity"];
            source: components["schemas"]["ViolationSource"];
            state: components["schemas"]["ViolationState"];
            state_reason?: string;
            subject: components["schemas"]["SubjectRef"];
            version: components["schemas"]["Version"];
        };
        ViolationAppeal: {
            decided_at?: components["schemas"]["Instant"];
            file_ids: components["schemas"]["Id"][];
            filed_at: components["schemas"]["Instant"];
            grounds: string;
            id: components["schemas"]["Id"];
            points_after: components["schemas"]["Points"];
            points_before: components["schemas"]["Points"];
            reason?: string;
            state: components["schemas"]["ViolationAppealState"];
            subject_id: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            violation_id: components["schemas"]["Id"];
        };
        ViolationAppealDecision: {
            /** @enum {string} */
            outcome: "upheld" | "reduced" | "overturned";
            points?: components["schemas"]["Points"];
            reason: string;
        };
        /** @enum {string} */
        ViolationAppealState: "none" | "filed" | "upheld" | "reduced" | "overturned";
        ViolationCode: string;
        /** @description A violation with everything that followed */
        ViolationDossier: {
            appeal?: components["schemas"]["ViolationAppeal"];
            appeal_until?: components["schemas"]["Instant"];
            rectifications: components["schemas"]["Rectification"][];
            sanctions: components["schemas"]["Sanction"][];
            suggested_step: components["schemas"]["SanctionStep"];
            violation: components["schemas"]["Violation"];
        };
        ViolationPage: {
            items: components["schemas"]["Violation"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        ViolationReason: {
            reason: components["schemas"]["Reason"];
        };
        /** @enum {string} */
        ViolationSeverity: "slight" | "serious" | "grave";
        /** @enum {string} */
        ViolationSource: "live" | "patrol" | "product" | "case" | "manual";
        /** @enum {string} */
        ViolationState: "recorded" | "confirmed" | "rectifying" | "closed" | "dismissed" | "overturned";
        WaitingFiling: {
            filing: components["schemas"]["Filing"];
            park_id: components["schemas"]["Id"];
            park_name: string;
        };
        WaitingFilingList: {
            items: components["schemas"]["WaitingFiling"][];
        };
        WantedChase: {
            code: string;
            subject_id: components["schemas"]["Id"];
        };
        WordingHit: {
            article: components["schemas"]["Text"];
            category: string;
            end: number;
            /** @enum {string} */
            field: "title" | "claims";
            /** @enum {string} */
            severity: "grave" | "serious" | "slight";
            /** @description In characters */
            start: number;
            suggestion: components["schemas"]["Text"];
            term: string;
        };
        /** @description What the screening of title and claims found */
        WordingReport: {
            hits: components["schemas"]["WordingHit"][];
            pack_version: string;
        };
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
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordReset"];
            };
        };
        responses: {
            /** @description Set, sign in with it now */
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
    getOwnCase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    getOwnAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agreement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
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
    confirmAsConsumer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnConfirmation"];
            };
        };
        responses: {
            /** @description The agreement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
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
    downloadOwnAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                    "application/pdf": string;
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
    refuseAgreementAsConsumer: {
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
                "application/json": components["schemas"]["CaseReason"];
            };
        };
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    listOwnExhibits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Exhibits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseExhibitList"];
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
    addOwnExhibit: {
        parameters: {
            query: {
                /** @description File name */
                name: string;
                /** @description Only for the mediator */
                private?: boolean;
                request_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The exhibit */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseExhibit"];
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
    downloadOwnExhibit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_exhibit_id: components["schemas"]["Id"];
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
    listOwnMessages: {
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
            /** @description Messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseMessagePage"];
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
    sayAsConsumer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCaseMessage"];
            };
        };
        responses: {
            /** @description The message */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseMessage"];
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
    offerAsConsumer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOwnOffer"];
            };
        };
        responses: {
            /** @description The offer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseOffer"];
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
    answerOfferAsConsumer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_offer_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnOfferAnswer"];
            };
        };
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    confirmPerformance: {
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
                "application/json": components["schemas"]["CaseReason"];
            };
        };
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    addOwnFacts: {
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
                "application/json": components["schemas"]["CaseText"];
            };
        };
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    withdrawOwnCase: {
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
                "application/json": components["schemas"]["CaseReason"];
            };
        };
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    getGroupOverview: {
        parameters: {
            query?: {
                month?: components["schemas"]["SupervisionMonth"];
            };
            header?: never;
            path: {
                group_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SupervisedParkList */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisedParkList"];
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
    ingestChunks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChunkBatch"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChunkReceipt"];
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
                login_session_id: components["schemas"]["Id"];
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
    listAgenda: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description How far ahead; 14 unless given */
                days?: number;
                kind?: components["schemas"]["SubjectKind"];
                /** @description Rows per page */
                limit?: number;
                /** @description Only what is not in order already */
                overdue?: boolean;
                /** @description Search text */
                q?: string;
                /** @description Only what nobody was chased for */
                unasked?: boolean;
                who?: components["schemas"]["AgendaWho"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Items */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaPage"];
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
    chaseAgenda: {
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
                "application/json": components["schemas"]["NewChases"];
            };
        };
        responses: {
            /** @description What was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChaseList"];
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
                /** @description Whose they are: mine, or nobody works on them */
                assignee?: "me" | "nobody";
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
    assignApplication: {
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
                "application/json": components["schemas"]["ApplicationAssignment"];
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
    exportAuditChain: {
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
            /** @description JSON lines */
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
    listBlacklist: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
                state?: components["schemas"]["BlacklistState"];
                subject_id?: components["schemas"]["Id"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Entries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlacklistPage"];
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
    noticeBlacklisting: {
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
                "application/json": components["schemas"]["NewBlacklistEntry"];
            };
        };
        responses: {
            /** @description The entry */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlacklistEntry"];
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
    getBlacklistEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                blacklist_entry_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlacklistEntry"];
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
    answerBlacklistAppeal: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                blacklist_entry_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlacklistAnswer"];
            };
        };
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlacklistEntry"];
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
    appealBlacklisting: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                blacklist_entry_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlacklistWords"];
            };
        };
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlacklistEntry"];
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
    decideBlacklisting: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                blacklist_entry_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlacklistDecision"];
            };
        };
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlacklistEntry"];
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
    liftBlacklisting: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                blacklist_entry_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlacklistWords"];
            };
        };
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlacklistEntry"];
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
    pleadBlacklisting: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                blacklist_entry_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlacklistWords"];
            };
        };
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlacklistEntry"];
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
    getCaseRules: {
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
            /** @description Rules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseRules"];
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
    listCases: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
                mediator_id?: components["schemas"]["Id"];
                merchant_id?: components["schemas"]["Id"];
                mine?: boolean;
                mode?: components["schemas"]["MediationMode"];
                number?: string;
                /** @description Only cases somebody still has to do something about */
                open?: boolean;
                overdue?: boolean;
                sort?: "due_at" | "-due_at" | "opened_at" | "-opened_at";
                state?: components["schemas"]["CaseState"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseSummaryPage"];
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
    registerCase: {
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
                "application/json": components["schemas"]["NewCase"];
            };
        };
        responses: {
            /** @description The case; the query code is shown once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiledCase"];
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
    getCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    payAdvance: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                case_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseReason"];
            };
        };
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    recoverAdvance: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                case_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdvanceRecovery"];
            };
        };
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    reserveAdvance: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                case_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdvanceAmount"];
            };
        };
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    getAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agreement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
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
    draftAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAgreement"];
            };
        };
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    confirmAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementConfirmation"];
            };
        };
        responses: {
            /** @description The agreement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
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
    downloadAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: components["schemas"]["Id"];
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
                    "application/pdf": string;
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
    refuseAgreement: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                case_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseReason"];
            };
        };
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    listCaucus: {
        parameters: {
            query: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
                side: components["schemas"]["CaseParty"];
            };
            header?: never;
            path: {
                case_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseMessagePage"];
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
    decideComplaint: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                case_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintDecision"];
            };
        };
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    requestEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvidenceRequest"];
            };
        };
        responses: {
            /** @description The request */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceRequest"];
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
    listCaseExhibits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Exhibits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseExhibitList"];
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
    addCaseExhibit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCaseExhibit"];
            };
        };
        responses: {
            /** @description The exhibit */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseExhibit"];
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
    closeCase: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                case_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseFiling"];
            };
        };
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    assignCase: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                case_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseMediator"];
            };
        };
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    listCaseMessages: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
                room?: components["schemas"]["CaseRoom"];
            };
            header?: never;
            path: {
                case_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseMessagePage"];
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
    sayInCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCaseMessage"];
            };
        };
        responses: {
            /** @description The message */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseMessage"];
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
    makeOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCaseOffer"];
            };
        };
        responses: {
            /** @description The offer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseOffer"];
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
    answerOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: components["schemas"]["Id"];
                case_offer_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferAnswer"];
            };
        };
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    recordPerformance: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                case_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseReason"];
            };
        };
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    moveCase: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                case_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseProgress"];
            };
        };
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    renewQueryCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case; the query code is shown once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiledCase"];
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
    revealCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseReveal"];
            };
        };
        responses: {
            /** @description The value */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseRevealed"];
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
    addCaseFacts: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                case_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseText"];
            };
        };
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    sortCase: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                case_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseTriage"];
            };
        };
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    withdrawCase: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                case_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseReason"];
            };
        };
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
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
    listClockDefinitions: {
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
            /** @description Definitions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockDefinitionList"];
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
    listClocks: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                definition?: string;
                due_before?: components["schemas"]["Date"];
                /** @description Rows per page */
                limit?: number;
                overdue?: boolean;
                sort?: "due_at" | "-due_at" | "started_at" | "-started_at";
                state?: components["schemas"]["ClockState"];
                target_id?: components["schemas"]["Id"];
                unconfirmed?: boolean;
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Clocks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockPage"];
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
    explainClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clock_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockExplanation"];
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
    getConductCatalogue: {
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
            /** @description ConductCatalogue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConductCatalogue"];
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
    reckonDueDate: {
        parameters: {
            query: {
                n: number;
                start: components["schemas"]["Date"];
                unit?: "working_days" | "days";
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The arithmetic */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reckoning"];
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
    listEvaluationAppeals: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
                state?: components["schemas"]["EvaluationAppealState"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description EvaluationAppealPage */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationAppealPage"];
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
    getEvaluationAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evaluation_appeal_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description EvaluationAppeal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationAppeal"];
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
    decideEvaluationAppeal: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                evaluation_appeal_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationAppealDecision"];
            };
        };
        responses: {
            /** @description EvaluationAppeal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationAppeal"];
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
    listEvaluationFacts: {
        parameters: {
            query: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                indicator?: components["schemas"]["IndicatorCode"];
                /** @description Rows per page */
                limit?: number;
                month: components["schemas"]["EvaluationMonth"];
                subject_id: components["schemas"]["Id"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description EvaluationFactPage */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationFactPage"];
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
    projectEvaluation: {
        parameters: {
            query: {
                month: components["schemas"]["EvaluationMonth"];
                subject_id: components["schemas"]["Id"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description EvaluationProjection */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationProjection"];
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
    runEvaluation: {
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
                "application/json": components["schemas"]["NewEvaluationRun"];
            };
        };
        responses: {
            /** @description EvaluationRun */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationRun"];
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
    listScorecards: {
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
            /** @description ScorecardList */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardList"];
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
    listSnapshots: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                grade?: components["schemas"]["EvaluationGrade"];
                kind?: components["schemas"]["EvaluationKind"];
                /** @description Rows per page */
                limit?: number;
                month?: components["schemas"]["EvaluationMonth"];
                sort?: "month" | "-month" | "score" | "-score";
                state?: components["schemas"]["SnapshotState"];
                subject_id?: components["schemas"]["Id"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SnapshotPage */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotPage"];
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
    getSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                snapshot_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SnapshotDetail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotDetail"];
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
    fileEvaluationAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                snapshot_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvaluationAppeal"];
            };
        };
        responses: {
            /** @description EvaluationAppeal */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationAppeal"];
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
    confirmConsequence: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                snapshot_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConsequence"];
            };
        };
        responses: {
            /** @description Snapshot */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
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
    publishSnapshot: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                snapshot_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Snapshot */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
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
    listEvidenceBundles: {
        parameters: {
            query: {
                about_id: components["schemas"]["Id"];
                about_kind: string;
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bundles */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceBundleList"];
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
    makeEvidenceBundle: {
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
                "application/json": components["schemas"]["NewEvidenceBundle"];
            };
        };
        responses: {
            /** @description The bundle */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceBundle"];
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
    getEvidenceBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bundle_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bundle */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceBundle"];
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
    verifyEvidenceBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bundle_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BundleReport"];
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
    listFilingGrants: {
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
            /** @description FilingGrantList */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingGrantList"];
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
    grantFilingDelivery: {
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
                "application/json": components["schemas"]["NewFilingGrant"];
            };
        };
        responses: {
            /** @description FilingGrant */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingGrant"];
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
    endFilingGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filing_grant_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description FilingGrant */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingGrant"];
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
    listFilingTemplates: {
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
            /** @description FilingTemplateList */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingTemplateList"];
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
    listFilings: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                kind?: components["schemas"]["FilingKind"];
                /** @description Rows per page */
                limit?: number;
                period?: components["schemas"]["FilingMonth"];
                sort?: "created_at" | "-created_at";
                state?: components["schemas"]["FilingState"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description FilingPage */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingPage"];
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
    createFiling: {
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
                "application/json": components["schemas"]["NewFiling"];
            };
        };
        responses: {
            /** @description Filing */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Filing"];
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
    getFiling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filing_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description FilingDetail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingDetail"];
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
    correctFiling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filing_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilingReason"];
            };
        };
        responses: {
            /** @description Filing */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Filing"];
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
    explainFiling: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                filing_id: components["schemas"]["Id"];
                finding_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFilingExplanation"];
            };
        };
        responses: {
            /** @description Filing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Filing"];
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
    lockFiling: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                filing_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Filing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Filing"];
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
    exportFilingPackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filing_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The package */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
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
    recordFilingReceipt: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                filing_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFilingReceipt"];
            };
        };
        responses: {
            /** @description Filing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Filing"];
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
    sendFiling: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                filing_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFilingSending"];
            };
        };
        responses: {
            /** @description Filing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Filing"];
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
    signFiling: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                filing_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Filing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Filing"];
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
    validateFiling: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                filing_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Filing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Filing"];
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
    voidFiling: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                filing_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilingReason"];
            };
        };
        responses: {
            /** @description Filing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Filing"];
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
    listGateRules: {
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
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateRuleList"];
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
    listHits: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
                session_id?: components["schemas"]["Id"];
                severity?: components["schemas"]["HitSeverity"];
                sort?: "found_at" | "-found_at";
                state?: components["schemas"]["HitState"];
                streamer_id?: components["schemas"]["Id"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HitPage"];
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
    confirmHit: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                hit_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HitConfirmation"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hit"];
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
    correctHit: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                hit_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCorrection"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hit"];
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
    dismissHit: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                hit_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonGiven"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hit"];
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
    listHolds: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
                /** @description Only what still holds */
                open?: boolean;
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Holds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalHoldPage"];
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
    placeHold: {
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
                "application/json": components["schemas"]["NewLegalHold"];
            };
        };
        responses: {
            /** @description The hold */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalHold"];
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
    liftHold: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                hold_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiftLegalHold"];
            };
        };
        responses: {
            /** @description The hold */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalHold"];
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
    listIncidents: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
                session_id?: components["schemas"]["Id"];
                sort?: "opened_at" | "-opened_at";
                state?: components["schemas"]["IncidentState"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentPage"];
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
    getIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
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
    closeIncident: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                incident_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonGiven"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
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
    escalateIncident: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                incident_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentEscalation"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
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
    listLedgerAccounts: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                kind?: components["schemas"]["LedgerAccountKind"];
                /** @description Rows per page */
                limit?: number;
                /** @description Merchant or case */
                party_id?: components["schemas"]["Id"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
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
                    "application/json": components["schemas"]["LedgerAccountPage"];
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
    listLedgerEntries: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
            };
            header?: never;
            path: {
                ledger_account_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Entries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerLinePage"];
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
    recordDeposit: {
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
                "application/json": components["schemas"]["NewDeposit"];
            };
        };
        responses: {
            /** @description The transaction */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerTransaction"];
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
    exportLedger: {
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
            /** @description Transactions as JSON lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": string;
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
    recordFund: {
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
                "application/json": components["schemas"]["NewFundMovement"];
            };
        };
        responses: {
            /** @description The transaction */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerTransaction"];
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
    getLedgerTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ledger_transaction_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerTransaction"];
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
    getBoard: {
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
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
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
    watchBoard: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sequence of the last event seen */
                "Last-Event-ID"?: string;
            };
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
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
    listLooks: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
                result?: components["schemas"]["LookResult"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description LookPage */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookPage"];
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
    makePasswordLink: {
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
            /** @description The link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordLink"];
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
    listNoticeKinds: {
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
            /** @description Kinds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeKindList"];
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
    readAllNotices: {
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
            /** @description Done */
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
    listOffers: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
                merchant_id?: components["schemas"]["Id"];
                product_id?: components["schemas"]["Id"];
                state?: components["schemas"]["OfferState"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Offers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferPage"];
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
    createOffer: {
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
                "application/json": components["schemas"]["NewOffer"];
            };
        };
        responses: {
            /** @description The offer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
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
    getOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
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
    changeOffer: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                offer_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferTerms"];
            };
        };
        responses: {
            /** @description The offer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
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
    closeOffer: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                offer_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonGiven"];
            };
        };
        responses: {
            /** @description The offer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
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
    createPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlan"];
            };
        };
        responses: {
            /** @description The plan */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
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
    publishOffer: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                offer_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
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
    requestSample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSample"];
            };
        };
        responses: {
            /** @description The sample */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sample"];
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
    selectOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSelection"];
            };
        };
        responses: {
            /** @description The selection */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Selection"];
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
    getPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                plan_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDetail"];
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
    endPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                plan_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
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
    setPlanRate: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                plan_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRateChange"];
            };
        };
        responses: {
            /** @description The plan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
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
    listProductCategories: {
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
            /** @description The document matrix */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductMatrix"];
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
    removeProductDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                product_document_id: components["schemas"]["Id"];
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
    verifyProductDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                product_document_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductDocumentVerdict"];
            };
        };
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductDocument"];
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
    downloadProductTemplate: {
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
    listProductImports: {
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
                    "application/json": components["schemas"]["ProductImportPage"];
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
    checkProducts: {
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
                "application/json": components["schemas"]["NewProductImport"];
            };
        };
        responses: {
            /** @description The import */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductImport"];
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
    getProductImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                product_import_id: components["schemas"]["Id"];
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
                    "application/json": components["schemas"]["ProductImport"];
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
    applyProducts: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                product_import_id: components["schemas"]["Id"];
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
                    "application/json": components["schemas"]["ProductImport"];
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
    listProducts: {
        parameters: {
            query?: {
                category?: components["schemas"]["ProductCategoryCode"];
                change_pending?: boolean;
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description A demanded document ends on or before that day */
                expiring_by?: components["schemas"]["Date"];
                /** @description Rows per page */
                limit?: number;
                merchant_id?: components["schemas"]["Id"];
                price_from_fen?: components["schemas"]["Fen"];
                price_to_fen?: components["schemas"]["Fen"];
                /** @description Search text */
                q?: string;
                sort?: "created_at" | "-created_at" | "price_fen" | "-price_fen" | "title" | "-title";
                state?: components["schemas"]["ProductState"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Products */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPage"];
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
    createProduct: {
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
                "application/json": components["schemas"]["NewProduct"];
            };
        };
        responses: {
            /** @description The draft */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
    getProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                product_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductDetail"];
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
    changeProduct: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                product_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductContent"];
            };
        };
        responses: {
            /** @description The product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
    getProductCascade: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                product_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cascade */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductCascade"];
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
    proposeProductChange: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                product_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductContent"];
            };
        };
        responses: {
            /** @description The product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
    withdrawProductChange: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                product_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
    decideProductChange: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                product_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductChangeReview"];
            };
        };
        responses: {
            /** @description The product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
    decideProduct: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                product_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductReview"];
            };
        };
        responses: {
            /** @description The product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
    delistProduct: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                product_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonGiven"];
            };
        };
        responses: {
            /** @description The product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
    addProductDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                product_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProductDocument"];
            };
        };
        responses: {
            /** @description The document */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductDocument"];
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
    listProductPrices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                product_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prices, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPrices"];
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
    recallProduct: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                product_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonGiven"];
            };
        };
        responses: {
            /** @description The product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
    restoreProduct: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                product_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonGiven"];
            };
        };
        responses: {
            /** @description The product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
    submitProduct: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                product_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
    listProductVersions: {
        parameters: {
            query?: {
                /** @description Only the version on sale at that instant */
                at?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                product_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versions, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductVersionList"];
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
    withdrawProduct: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                product_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
    getRectification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                rectification_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rectification */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rectification"];
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
    submitRectification: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                rectification_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RectificationAnswer"];
            };
        };
        responses: {
            /** @description Rectification */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rectification"];
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
    decideRectification: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                rectification_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RectificationVerdict"];
            };
        };
        responses: {
            /** @description Rectification */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rectification"];
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
    listResultImports: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
                sort?: "created_at" | "-created_at";
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultImportPage"];
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
    checkResults: {
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
                "application/json": components["schemas"]["NewResultImport"];
            };
        };
        responses: {
            /** @description What was created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultImport"];
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
    getResultImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                result_import_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultImport"];
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
    applyResults: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                result_import_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultImport"];
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
    listResultRows: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
                state?: components["schemas"]["ResultRowState"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                result_import_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultRowPage"];
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
    resolveResultRow: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                result_row_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResultRowChoice"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultRow"];
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
    getReviewWorkload: {
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
            /** @description Workload */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewWorkload"];
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
    listSamples: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
                merchant_id?: components["schemas"]["Id"];
                offer_id?: components["schemas"]["Id"];
                /** @description Content is overdue */
                overdue?: boolean;
                state?: components["schemas"]["SampleState"];
                streamer_id?: components["schemas"]["Id"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Samples */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SamplePage"];
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
    getSample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                sample_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sample */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sample"];
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
    cancelSample: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                sample_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonGiven"];
            };
        };
        responses: {
            /** @description The sample */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sample"];
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
    closeSample: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                sample_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SampleContent"];
            };
        };
        responses: {
            /** @description The sample */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sample"];
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
    decideSample: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                sample_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SampleDecision"];
            };
        };
        responses: {
            /** @description The sample */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sample"];
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
    receiveSample: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                sample_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sample */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sample"];
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
    returnSample: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                sample_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonGiven"];
            };
        };
        responses: {
            /** @description The sample */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sample"];
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
    shipSample: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                sample_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SampleShipment"];
            };
        };
        responses: {
            /** @description The sample */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sample"];
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
    listSanctions: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
                sort?: "proposed_at" | "-proposed_at";
                state?: components["schemas"]["SanctionState"];
                step?: components["schemas"]["SanctionStep"];
                subject_id?: components["schemas"]["Id"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SanctionPage */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SanctionPage"];
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
    getSanction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                sanction_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sanction */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sanction"];
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
    decideSanction: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                sanction_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SanctionDecision"];
            };
        };
        responses: {
            /** @description Sanction */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sanction"];
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
    liftSanction: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                sanction_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViolationReason"];
            };
        };
        responses: {
            /** @description Sanction */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sanction"];
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
    listScreeningGroups: {
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
            /** @description ScreeningGroupList */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningGroupList"];
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
    listParkTerms: {
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
            /** @description Own terms */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkTermList"];
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
    addParkTerm: {
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
                "application/json": components["schemas"]["NewParkTerm"];
            };
        };
        responses: {
            /** @description The term */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkTerm"];
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
    removeParkTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                park_term_id: components["schemas"]["Id"];
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
    scanText: {
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
                "application/json": components["schemas"]["ScreeningText"];
            };
        };
        responses: {
            /** @description ScreeningReport */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningReport"];
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
    listTerms: {
        parameters: {
            query?: {
                category?: components["schemas"]["ScreeningCategory"];
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
                /** @description Search text */
                q?: string;
                severity?: components["schemas"]["ScreeningSeverity"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ScreeningTermPage */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningTermPage"];
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
    listSelections: {
        parameters: {
            query?: {
                active?: boolean;
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
                merchant_id?: components["schemas"]["Id"];
                offer_id?: components["schemas"]["Id"];
                streamer_id?: components["schemas"]["Id"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Selections */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelectionPage"];
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
    endSelection: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                selection_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonGiven"];
            };
        };
        responses: {
            /** @description The selection */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Selection"];
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
    showWeek: {
        parameters: {
            query: {
                building_id?: components["schemas"]["Id"];
                from_at: components["schemas"]["Instant"];
                to_at: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionWeek"];
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
    listSessions: {
        parameters: {
            query?: {
                building_id?: components["schemas"]["Id"];
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                from_at?: components["schemas"]["Instant"];
                /** @description Rows per page */
                limit?: number;
                merchant_id?: components["schemas"]["Id"];
                sort?: "planned_start_at" | "-planned_start_at";
                state?: components["schemas"]["SessionState"];
                streamer_id?: components["schemas"]["Id"];
                to_at?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
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
    planSession: {
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
                "application/json": components["schemas"]["NewSession"];
            };
        };
        responses: {
            /** @description What was created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
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
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                session_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
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
    changeSession: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                session_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionChange"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
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
    cancelSession: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                session_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonGiven"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
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
    copySession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                session_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionCopy"];
            };
        };
        responses: {
            /** @description What was created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CopiedSession"];
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
    listCorrections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                session_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionList"];
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
    recordCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                session_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCorrection"];
            };
        };
        responses: {
            /** @description What was created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
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
    endSession: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                session_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
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
    evaluateGate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                session_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateResult"];
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
    handOverSlot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                session_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlotHandover"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
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
    confirmPresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                session_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
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
    getSessionResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                session_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResults"];
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
    reviewSession: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                session_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionReview"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
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
    startSession: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                session_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionStart"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
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
    readTranscript: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                from_ms?: components["schemas"]["OffsetMs"];
                /** @description Rows per page */
                limit?: number;
                to_ms?: components["schemas"]["OffsetMs"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                session_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranscriptPage"];
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
    listTranscriptImports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                session_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranscriptImportList"];
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
    importTranscript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                session_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTranscriptImport"];
            };
        };
        responses: {
            /** @description What was created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranscriptImport"];
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
    waiveFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                session_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GateWaiver"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateResult"];
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
    findStreamers: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreamerList"];
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
    listAgencyTerms: {
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
            /** @description Terms */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyTermList"];
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
    getPointsAccount: {
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
            /** @description PointsAccount */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointsAccount"];
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
    confirmPublication: {
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
                "application/json": components["schemas"]["DutyNote"];
            };
        };
        responses: {
            /** @description Settled */
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
    listSellableProducts: {
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
            /** @description Products with what keeps each from being sold today */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelectableList"];
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
    reportUnreachable: {
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
                "application/json": components["schemas"]["DutyNote"];
            };
        };
        responses: {
            /** @description The clock runs */
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
    listVerifications: {
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
            /** @description Verifications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationList"];
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
    verifySubject: {
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
                "application/json": components["schemas"]["NewVerification"];
            };
        };
        responses: {
            /** @description The verification */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
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
    getViolationAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appeal_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ViolationAppeal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViolationAppeal"];
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
    decideViolationAppeal: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                appeal_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViolationAppealDecision"];
            };
        };
        responses: {
            /** @description ViolationAppeal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViolationAppeal"];
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
    listViolations: {
        parameters: {
            query?: {
                appeal?: components["schemas"]["ViolationAppealState"];
                clue_due?: boolean;
                code?: components["schemas"]["ViolationCode"];
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
                session_id?: components["schemas"]["Id"];
                severity?: components["schemas"]["ViolationSeverity"];
                sort?: "recorded_at" | "-recorded_at" | "occurred_at" | "-occurred_at";
                state?: components["schemas"]["ViolationState"];
                subject_id?: components["schemas"]["Id"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ViolationPage */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViolationPage"];
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
    recordViolation: {
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
                "application/json": components["schemas"]["NewViolation"];
            };
        };
        responses: {
            /** @description Violation */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Violation"];
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
    getViolation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                violation_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ViolationDossier */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViolationDossier"];
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
    fileViolationAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                violation_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewViolationAppeal"];
            };
        };
        responses: {
            /** @description ViolationAppeal */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViolationAppeal"];
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
    closeViolation: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                violation_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViolationReason"];
            };
        };
        responses: {
            /** @description Violation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Violation"];
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
    confirmViolation: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                violation_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Violation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Violation"];
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
    dismissViolation: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                park_id: components["schemas"]["Id"];
                violation_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViolationReason"];
            };
        };
        responses: {
            /** @description Violation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Violation"];
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
    getFourListsCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                violation_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description FourListsCard */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FourListsCard"];
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
    orderRectification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                violation_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRectification"];
            };
        };
        responses: {
            /** @description Rectification */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rectification"];
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
    proposeSanction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                violation_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSanction"];
            };
        };
        responses: {
            /** @description Sanction */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sanction"];
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
    makePlatformPasswordLink: {
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
            /** @description The link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordLink"];
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
    verifyPlatformAuditChain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
    listCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Calendars */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarList"];
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
    importCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCalendar"];
            };
        };
        responses: {
            /** @description The calendar */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
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
    listWaitingFilings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description WaitingFilingList */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingFilingList"];
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
    sendFilingForPark: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to change */
                "If-Match": string;
            };
            path: {
                filing_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Filing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Filing"];
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
    openCase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseKey"];
            };
        };
        responses: {
            /** @description A token for that case for half an hour */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAccess"];
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
    viewComplaintForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The code behind a QR code */
                public_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintForm"];
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
    fileComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The code behind a QR code */
                public_code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewComplaint"];
            };
        };
        responses: {
            /** @description The case; the query code is shown once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiledCase"];
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
    listSupervisedFilings: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                kind?: components["schemas"]["FilingKind"];
                /** @description Rows per page */
                limit?: number;
                park_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SupervisedFilingPage */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisedFilingPage"];
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
    listSupervisedParks: {
        parameters: {
            query?: {
                month?: components["schemas"]["SupervisionMonth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SupervisedParkList */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisedParkList"];
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
    getSupervisedPark: {
        parameters: {
            query?: {
                month?: components["schemas"]["SupervisionMonth"];
            };
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SupervisedPark */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisedPark"];
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
    getSupervisedFiling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filing_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SupervisedFilingDetail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisedFilingDetail"];
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
    exportSupervisedFilingPackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filing_id: components["schemas"]["Id"];
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
                    "application/zip": string;
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
    verifySupervisedFiling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filing_id: components["schemas"]["Id"];
                park_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SealReport */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealReport"];
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
    getSupervisedViolation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                violation_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SupervisedViolation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisedViolation"];
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
    exportSupervisedEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                violation_id: components["schemas"]["Id"];
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
                    "application/zip": string;
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
    verifySupervisedEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                park_id: components["schemas"]["Id"];
                violation_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SealReport */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealReport"];
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
    listSupervisionStatistics: {
        parameters: {
            query?: {
                month?: components["schemas"]["SupervisionMonth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SupervisionStatistics */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionStatistics"];
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
    listSupervisedViolations: {
        parameters: {
            query?: {
                /** @description Where the page starts: next_cursor of the page before */
                cursor?: string;
                /** @description Rows per page */
                limit?: number;
                park_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SupervisedViolationPage */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisedViolationPage"];
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
