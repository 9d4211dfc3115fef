"""All settings. What differs between installations comes from the environment; docs/operations.md lists every
name.

Without TICKMARK_PRODUCTION the program runs as a trial on this machine: it makes a secret key of its own and
keeps it in the data folder. With it, whatever is missing or unsafe is refused at the start with a sentence.
"""

from pathlib import Path
from typing import Any

import dj_database_url
from csp.constants import NONCE, NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _
from environs import env

from config.embedded import data_folder, dsn
from config.secret import kept_secret

BASE_DIR = Path(__file__).resolve().parent.parent
TESTING = env.bool("TICKMARK_TESTING", False)
PRODUCTION = env.bool("TICKMARK_PRODUCTION", False)
DEBUG = env.bool("TICKMARK_DEBUG", False)
DATA_DIR = data_folder()

# Who may call, and over what.

SECRET_KEY = env.str("SECRET_KEY", "")
if not SECRET_KEY:
    if PRODUCTION:
        raise ImproperlyConfigured("SECRET_KEY is not set: give it a long random value, and keep it.")
    SECRET_KEY = kept_secret(DATA_DIR / "secret-key")

ALLOWED_HOSTS = env.list(
    "TICKMARK_HOSTS", [] if PRODUCTION else ["localhost", "127.0.0.1", "[::1]", "testserver"]
)
if PRODUCTION and not ALLOWED_HOSTS:
    raise ImproperlyConfigured(
        "TICKMARK_HOSTS is not set: name the hosts served, for example check.example.org."
    )
if PRODUCTION and DEBUG:
    raise ImproperlyConfigured(
        "TICKMARK_DEBUG is on in production: it shows secrets on error pages. Switch it off."
    )
# ".example.org" stands for the host and all below it, which an origin writes "*.example.org".
CSRF_TRUSTED_ORIGINS = (
    [f"https://{'*' if host.startswith('.') else ''}{host}" for host in ALLOWED_HOSTS] if PRODUCTION else []
)
BEHIND_PROXY = env.bool("TICKMARK_BEHIND_PROXY", False)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BEHIND_PROXY else None
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if BEHIND_PROXY else 0  # whose failed logins are counted
SECURE_SSL_REDIRECT = PRODUCTION
SECURE_HSTS_SECONDS = 31_536_000 if PRODUCTION else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = PRODUCTION
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = PRODUCTION
SESSION_COOKIE_HTTPONLY = LANGUAGE_COOKIE_HTTPONLY = True
X_FRAME_OPTIONS = "DENY"

# The house.

INSTALLED_APPS = [
    "claims",
    "sources",
    "newsroom",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "rest_framework",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "django_htmx",
    "allauth",
    "allauth.account",
    "procrastinate.contrib.django",
    "csp",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "config.public_rates.PublicRatesMiddleware",
    "config.anybody.AnybodyMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]
ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "newsroom.context.page",
                "claims.context.inbox",
            ]
        },
    }
]

# The database.

POOL = {"min_size": 1, "max_size": env.int("TICKMARK_DB_POOL", 16), "timeout": 10, "max_idle": 300}
DATABASES = {"default": dj_database_url.parse(env.str("DATABASE_URL", "") or dsn())}
DATABASES["default"].setdefault("OPTIONS", {})
if not TESTING:
    DATABASES["default"]["OPTIONS"]["pool"] = POOL
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
    if TESTING
    else {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "cache"}
}
CONTENT_STORE = DATA_DIR / "content"
S3_ENDPOINT = env.str("TICKMARK_S3_ENDPOINT", "")  # of the service that keeps the bytes instead of the folder
S3_BUCKET = env.str("TICKMARK_S3_BUCKET", "")
S3_PREFIX = env.str("TICKMARK_S3_PREFIX", "")
S3_REGION = env.str("TICKMARK_S3_REGION", "us-east-1")
S3_ACCESS_KEY = env.str("TICKMARK_S3_ACCESS_KEY", "")
S3_SECRET_KEY = env.str("TICKMARK_S3_SECRET_KEY", "")
if S3_ENDPOINT and not (
    S3_ENDPOINT.startswith(("http://", "https://")) and S3_BUCKET and S3_ACCESS_KEY and S3_SECRET_KEY
):
    raise ImproperlyConfigured(
        "TICKMARK_S3_ENDPOINT needs an http(s) address, TICKMARK_S3_BUCKET, TICKMARK_S3_ACCESS_KEY and"
        " TICKMARK_S3_SECRET_KEY."
    )
TSA_URL = env.str("TICKMARK_TSA_URL", "")
TSA_CERTIFICATE = env.str("TICKMARK_TSA_CERTIFICATE", "")
if TSA_URL and not (TSA_URL.startswith(("http://", "https://")) and Path(TSA_CERTIFICATE or "/").is_file()):
    raise ImproperlyConfigured(
        "TICKMARK_TSA_URL needs an http(s) address, and TICKMARK_TSA_CERTIFICATE the file of its certificate."
    )
SCORER_WEIGHTS = env.str("TICKMARK_SCORER_WEIGHTS", "")  # written by manage.py train_scorer

# A language model that proposes claims in place of the rules: off unless an address and a name are given.

MODEL_URL = env.str("TICKMARK_MODEL_URL", "")
MODEL_NAME = env.str("TICKMARK_MODEL_NAME", "")
MODEL_KEY = env.str("TICKMARK_MODEL_KEY", "")
MODEL_TIMEOUT = env.float("TICKMARK_MODEL_TIMEOUT", 60.0)
MODEL_MAX_CHARACTERS = env.int("TICKMARK_MODEL_MAX_CHARACTERS", 100_000)
if (MODEL_URL or MODEL_NAME) and not (MODEL_NAME and MODEL_URL.startswith(("https://", "http://"))):
    raise ImproperlyConfigured(
        "Give both TICKMARK_MODEL_URL, as in https://model.example.org/v1, and TICKMARK_MODEL_NAME, or neither."
    )

# Sentence vectors, by which earlier checks in other words are found: off unless an address and a name are given.

EMBEDDING_URL = env.str("TICKMARK_EMBEDDING_URL", "")
EMBEDDING_NAME = env.str("TICKMARK_EMBEDDING_NAME", "")
EMBEDDING_KEY = env.str("TICKMARK_EMBEDDING_KEY", "")
EMBEDDING_TIMEOUT = env.float("TICKMARK_EMBEDDING_TIMEOUT", 2.0)
if (EMBEDDING_URL or EMBEDDING_NAME) and not (
    EMBEDDING_NAME and EMBEDDING_URL.startswith(("https://", "http://"))
):
    raise ImproperlyConfigured(
        "Give both TICKMARK_EMBEDDING_URL, as in https://model.example.org/v1, and TICKMARK_EMBEDDING_NAME, or neither."
    )

# People.

AUTH_USER_MODEL = "newsroom.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = (
    ["django.contrib.auth.hashers.MD5PasswordHasher"]
    if TESTING
    else [
        "django.contrib.auth.hashers.ScryptPasswordHasher",
        "django.contrib.auth.hashers.PBKDF2PasswordHasher",
    ]
)
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator")
]
ACCOUNT_ADAPTER = "newsroom.accounts.ClosedSignup"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_FORMS = {"change_password": "newsroom.forms.ChangePasswordForm"}
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "home"
EMAIL_HOST = env.str("TICKMARK_EMAIL_HOST", "")
EMAIL_PORT = env.int("TICKMARK_EMAIL_PORT", 587)
EMAIL_HOST_USER = env.str("TICKMARK_EMAIL_USER", "")
EMAIL_HOST_PASSWORD = env.str("TICKMARK_EMAIL_PASSWORD", "")
EMAIL_USE_TLS = env.bool("TICKMARK_EMAIL_TLS", True)
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = env.str("TICKMARK_EMAIL_FROM", "tickmark@localhost")
EMAIL_BACKEND = f"django.core.mail.backends.{'smtp' if EMAIL_HOST else 'dummy'}.EmailBackend"
MAIL_NOTICES = bool(EMAIL_HOST)  # what waits in an inbox is mailed too
SITE_URL = env.str("TICKMARK_URL", "").rstrip("/")

# Languages.

LANGUAGE_CODE = "en"
LANGUAGES = [("en", _("English")), ("fa", _("Persian"))]
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = ["config.formats"]
USE_TZ = True
TIME_ZONE = env.str("TICKMARK_TIME_ZONE", "UTC")

# Files.

STATIC_URL = "static/"
STATIC_ROOT = DATA_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if TESTING or DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = TESTING  # no folder of collected files in tests
DATA_UPLOAD_MAX_MEMORY_SIZE = 4 << 20
FILE_UPLOAD_MAX_MEMORY_SIZE = 4 << 20
UPLOAD_MAX_BYTES = env.int("TICKMARK_UPLOAD_MAX_MB", 25) << 20
READING_SECONDS = env.int("TICKMARK_READING_SECONDS", 30)
READING_MEMORY_MB = env.int("TICKMARK_READING_MEMORY_MB", 1024)

# What a page of ours may load.

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF, NONCE],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}

# The API.

API_RATE_LIMIT = env.int("TICKMARK_API_RATE_LIMIT", 6000)  # requests of a token in a minute; 0: any number
# Requests of one address for what is public, in a minute and in each web process; 0: any number.
PUBLIC_RATE_LIMIT = env.int("TICKMARK_PUBLIC_RATE_LIMIT", 0 if TESTING else 600)
# Requests that may wait for the next change, in each web process: each holds one of its threads.
LONG_POLLS = env.int("TICKMARK_LONG_POLLS", max(1, env.int("TICKMARK_WEB_THREADS", 16) // 2))
REST_FRAMEWORK: dict[str, Any] = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["claims.api.authentication.TokenAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_SCHEMA_CLASS": "claims.api.exact_schema.ExactSchema",
    "DEFAULT_PAGINATION_CLASS": "claims.api.pages.CursorPages",
    "EXCEPTION_HANDLER": "claims.api.problems.answer",
    "UNAUTHENTICATED_USER": None,
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Tickmark",
    "DESCRIPTION": "Documents, claims, evidence, verdicts and reports of a fact-check desk."
    " No text that is handed in may hold U+0000, which PostgreSQL does not keep.",
    "LICENSE": {"name": "MIT", "identifier": "MIT"},
    "VERSION": "1.0.0",
    "OAS_VERSION": "3.1.0",
    "SCHEMA_PATH_PREFIX": "/api/v1",
    "COMPONENT_SPLIT_REQUEST": True,
    "SERVE_INCLUDE_SCHEMA": False,
    "POSTPROCESSING_HOOKS": [
        "drf_spectacular.hooks.postprocess_schema_enums",
        "claims.api.schema.add_problems",
    ],
    "ENUM_NAME_OVERRIDES": {
        "Status": "claims.choices.Status",
        "Kind": "claims.choices.Kind",
        "PassageKind": "claims.choices.PassageKind",
        "NoteKind": "claims.choices.NoteKind",
        "Priority": "claims.choices.Priority",
        "Role": "newsroom.roles.Role",
        "RoleOfPeople": "newsroom.roles.OF_PEOPLE",
        "SourceKind": "sources.choices.SourceKind",
        "Dismissal": "claims.choices.Dismissal",
        "DismissalReason": "claims.choices.REASONS_TO_GIVE",
        "Direction": "claims.choices.Direction",
        "DerivationHow": "sources.choices.How",
        "Standing": "claims.api.truth_tests.STANDING",
        "PageLanguage": "config.settings.LANGUAGES",
    },
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    "REDOC_DIST": "SIDECAR",
}

# What is written down.

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": env.str("TICKMARK_LOG_LEVEL", "WARNING")},
}
