@rem SPDX-FileCopyrightText: 2026 The Bartizan authors
@rem SPDX-License-Identifier: EPL-2.0
@rem The Bartizan workbench. Takes --data DIR; --help says what else.
@echo off
setlocal
set "HOME_DIR=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1 || (echo Bartizan needs Java 25 or newer, and found none. Install a JDK and set JAVA_HOME to it.>&2& exit /b 2)
set "DATA=%USERPROFILE%\.bartizan"
if "%~1"=="--data" set "DATA=%~2"
for %%L in ("%HOME_DIR%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"
"%JAVA%" -Xmx1g --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -jar "%LAUNCHER%" -application org.bartizan.workbench.application -configuration "%DATA%\.platform\workbench\configuration" -data "%DATA%\.platform\workbench\instance" -nosplash %*
exit /b %ERRORLEVEL%
