@echo off
rem Starts Rudra Workbench: without arguments the desktop, otherwise the command line.
rem Java is the first of these that is 25 or later: runtime\ beside bin\, RUDRA_JAVA_HOME,
rem JAVA_HOME, the JDK that built this tree (lib\jdk-home), the java on the PATH.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"
set "JAVA="

call :try "%HOME_DIR%\runtime"
call :try "%RUDRA_JAVA_HOME%"
call :try "%JAVA_HOME%"
set "BUILT="
if exist "%HOME_DIR%\lib\jdk-home" set /p BUILT=<"%HOME_DIR%\lib\jdk-home"
call :try "%BUILT%"
for %%I in (java.exe) do set "FOUND=%%~dp$PATH:I"
if defined FOUND for %%I in ("%FOUND%..") do call :try "%%~fI"
if not defined JAVA (
    >&2 echo rudra: no Java %NEEDED% or later found; install one, or set RUDRA_JAVA_HOME to its folder.
    exit /b 4
)

set "NAME=command-line.aot"
if "%~1"=="" set "NAME=desktop.aot"
set "CACHE="
if exist "%HOME_DIR%\lib\%NAME%" set CACHE="-XX:AOTCache=%HOME_DIR%\lib\%NAME%"
"%JAVA%" -XX:+DisplayVMOutputToStderr -Xlog:disable -Xlog:all=error:stderr ^
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ^
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
    %RUDRA_JAVA_OPTIONS% %CACHE% -cp "%HOME_DIR%\lib\rudra.jar" rudra.Main %*
exit /b %ERRORLEVEL%

rem Takes the Java in a folder when none is taken yet and its release file says a new enough version.
:try
if defined JAVA exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "MAJOR="
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do (
    for /f "tokens=1 delims=.-+" %%M in ("%%~V") do set "MAJOR=%%M"
)
if not defined MAJOR exit /b 0
if %MAJOR% GEQ %NEEDED% set "JAVA=%~1\bin\java.exe"
exit /b 0
